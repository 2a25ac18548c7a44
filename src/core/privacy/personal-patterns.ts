import { withoutInvisible } from '../text/fold.ts';

/** What looks like personal data in free text: a mobile number, an identity number, an e-mail address. */
export type PersonalData = 'mobile' | 'id_card' | 'email';

/** How each looks, in text whose full-width characters are read as half-width ones. */
export const patterns: Record<PersonalData, RegExp> = {
	// 11 digits, perhaps with the country code, blanks, points or dashes between: +86 138-0000-0000, 0086138.0000.0000.
	mobile: /(?<!\d)(?:(?:00|\+)?86[-−_. ‐-―]{0,2})?1[3-9]\d(?:[-−_. ‐-―]{0,2}\d{4}){2}(?!\d)/,
	// 18 characters with what may be a birthday inside; the check digit is not computed, a slip is personal too.
	id_card:
		/(?<!\d)[1-9]\d{5}[-−_. ‐-―]{0,2}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-−_. ‐-―]{0,2}\d{3}[\dx](?!\d)/i,
	email: /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/i,
};

/**
 * The kinds of personal data a text seems to hold, each once (domain §2, common fields). Full-width
 * characters are read like half-width ones, letters nobody sees not at all. A masked number such as `138****1234` is none.
 */
export function findPersonalData(text: string): PersonalData[] {
	const plain = withoutInvisible(text).normalize('NFKC');
	return (['mobile', 'id_card', 'email'] as const).filter((kind) => patterns[kind].test(plain));
}

/**
 * The numbers in a text that look like a mobile or an identity number, each once. Only the person who
 * wrote one knows whether it is the number of an order; an e-mail address is nothing else.
 */
export function findPersonalNumbers(text: string): string[] {
	const plain = withoutInvisible(text).normalize('NFKC');
	const found = ([patterns.mobile, patterns.id_card] as const).flatMap((pattern) =>
		[...plain.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(([number]) => number),
	);
	return [...new Set(found)];
}
