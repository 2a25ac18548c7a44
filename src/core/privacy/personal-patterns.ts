import { withoutInvisible } from '../text/fold.ts';

/** What looks like personal data in free text: a mobile number, an identity number, an e-mail address. */
export type PersonalData = 'mobile' | 'id_card' | 'email';

/** What may stand between the digits of a number that is written in groups. */
const gap = '[-−_. ‐-―]{0,2}';
const any = '[-−_. ()‐-―]{0,3}';

/** Amounts and years side by side, `1500 2000 800`, are none: they begin with no zero, and end round. */
const notAmounts =
	'(?!(?:[1-9]\\d+[05]0|(?:19|20)\\d\\d)(?: (?:[1-9]\\d*[05]|(?:19|20)\\d\\d)){2}(?!\\d))';

const mobile = [
	// Behind the country code the digits may be grouped as one likes: +86 (138) 0000-0000, 0086-1380 0000 000.
	`(?:\\+|00)86${any}(?:0${any})?1${any}[3-9](?:${any}\\d){9}`,
	// 11 digits, perhaps with the country code, blanks, points or dashes between: 86138-0000-0000, (138) 0000.0000.
	`(?:86${gap})?(?:1[3-9]\\d|\\(1[3-9]\\d\\))(?:${gap}\\d{4}){2}`,
	`${notAmounts}1[3-9]\\d\\d (?:\\d{4} \\d{3}|\\d{3} \\d{4})`,
].join('|');

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const idCard = [
	`[1-9]\\d\\d ?\\d{3}${gap}(?:19|20)\\d\\d ?${month} ?${day}${gap}\\d{3}[\\dx]`,
	// In groups of four: 1101 0119 9001 0100 1X.
	`[1-9]\\d{3} \\d\\d(?:19|20) \\d\\d${month} ${day}\\d\\d \\d[\\dx]`,
].join('|');

/** Domains end in letters, some in Chinese ones; a file that names somebody, 报告@张三.docx, does not end so. */
const domainEnd =
	'(?!(?:docx?|xlsx?|pptx?|pdf|csv|txt|zip|rar|png|jpe?g)(?![a-z]))(?:xn--[a-z\\d-]{1,59}|[a-z]{2,63}|' +
	'中国|中國|公司|网络|網絡|网址|网站|商城|集团|企业|在线|中文网|政务|公益|机构|组织机构|信息|香港|台湾|台灣)';
const email = [
	'[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63})+',
	// With letters of other scripts: 张三@公司.中国, 张三@example.com. What Chinese stands before plain letters is of the sentence.
	`(?:[a-z0-9._%+-]{1,64}|(?:(?![\\0-\\x7f])[\\p{L}\\p{M}\\p{N}]){1,64})@(?:[\\p{L}\\p{M}\\p{N}-]{1,63}\\.)+${domainEnd}`,
].join('|');

/** How each looks, in text whose full-width characters are read as half-width ones. */
export const patterns: Record<PersonalData, RegExp> = {
	mobile: new RegExp(`(?<!\\d)(?:${mobile})(?!\\d)`, 'u'),
	// 18 characters with what may be a birthday inside; the check digit is not computed, a slip is personal too.
	id_card: new RegExp(`(?<!\\d)(?:${idCard})(?!\\d)`, 'iu'),
	email: new RegExp(email, 'iu'),
};

/**
 * The kinds of personal data a text seems to hold, each once (domain §2, common fields). Full-width
 * characters are read like half-width ones, letters nobody sees not at all. A masked number such as `138****1234` is none.
 */
export function findPersonalData(text: string): PersonalData[] {
	const plain = withoutInvisible(text).normalize('NFKC');
	// Most texts hold no such sign: looking for it first takes a third of the time.
	return (['mobile', 'id_card', 'email'] as const).filter(
		(kind) => (kind !== 'email' || plain.includes('@')) && patterns[kind].test(plain),
	);
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
