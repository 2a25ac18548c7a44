import { withoutInvisible } from '../text/fold.ts';

/** What looks like personal data in free text: a mobile number, an identity number, an e-mail address. */
export type PersonalData = 'mobile' | 'id_card' | 'email';

/** What may stand between the groups of a number. */
const sign = '[-−_.· ‐-―]';
const gap = `${sign}{0,2}`;
const any = '[-−_. ()‐-―]{0,3}';

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';

/** Behind a word for it no group is an amount, but what the telephone costs: 电话：1391 2345 678, 手机 1499 1299 999 元. */
const called =
	'(?<=(?:电话|手机|微信|联系|\\b(?:tel|phone|mobile))(?:号码?|方式)?(?:是|为)?\\.?:? ?)(?!.{13,15} ?元)';
/** Nor where a later group begins with a zero: 1380 0000 000; but behind a word for a price, 价 1500 0800 200. */
const zero = '(?<!(?:价格?|[款额¥费]|\\bprice):? ?)(?=\\d+[ /](?:\\d+[ /])?0)';
/** A number of pieces and the day they come, 150 20261123, is none. */
const notDay = `(?!\\(?\\d{3}\\)?(?:${sign}{1,2}|/)(?:19|20)\\d\\d(?:${gap}|/)${month}${day}(?!\\d))`;
const mobile = [
	// Behind the country code the digits may be grouped as one likes: +86 (138) 0000-0000, 0086-1380 0000 000.
	`(?:\\+|00)86${any}(?:0${any})?1${any}[3-9](?:${any}\\d){9}`,
	// 11 digits, perhaps with the country code, blanks, points or dashes between: 86138-0000-0000, (138) 0000.0000.
	`(?:86${gap}|0)?${notDay}(?:1[3-9]\\d|\\(1[3-9]\\d\\))(?:${gap}\\d{4}){2}`,
	// In groups that prices side by side have too, 1499 1299 999: a miss is better than stopping those.
	`(?=1[3-9]\\d)(?:${called}|${notDay}${zero})1[3-9]\\d(?:\\d \\d{4} \\d{3}|\\d \\d{3} \\d{4}|(?:/\\d{4}){2}| \\d{3} \\d{5}|(?:${gap}\\d{4}){2})`,
	// In pairs the first of which is no month and no hour either: 138 00 00 00 00.
	`(?=1[3-9]\\d)(?:${called}|(?=\\d{3} 00))1[3-9]\\d(?: \\d\\d){4}`,
].join('|');

/** The province, or a foreigner's 9: the digits of a contract begin as they like. */
const province = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\\d)';
const idCard = [
	`${province}\\d ?\\d{3}${gap}(?:19|20)\\d\\d ?${month} ?${day}${gap}\\d{3}[\\dx]`,
	// In groups of four: 1101 0119 9001 0100 1X.
	`${province}\\d\\d \\d\\d(?:19|20) \\d\\d${month} ${day}\\d\\d \\d[\\dx]`,
].join('|');

const email = [
	// Domains end in letters, 100@12.5 does not; nor does a file end so: Report@Wang.docx.
	'[\\p{Script=Latin}\\p{M}\\d._%+-]{1,64}@(?:[\\p{Script=Latin}\\p{M}\\d-]{1,63}\\.)+' +
		'(?!(?:docx?|xlsx?|pptx?|pdf|csv|txt|zip|rar|png|jpe?g)(?![a-z\\d]))(?:xn--[a-z\\d-]{1,59}|[a-z]{2,63})(?![a-z\\d])',
	// With Chinese letters, 张三@公司.中国, only ends that are common: names are called so, 请@张三.OK, and files, 报告@张三.md.
	'(?:[a-z\\d._%+-]{1,64}|(?:(?![\\0-\\x7f])[\\p{L}\\p{M}\\p{N}]){1,64})@(?:[\\p{L}\\p{M}\\p{N}-]{1,63}\\.)+' +
		'(?:(?:xn--[a-z\\d-]{1,59}|com|cn|net|org)(?![a-z\\d])|(?:中国|中國|公司|网络|網絡|网址|集团|商城|政务|公益)(?![\\p{L}\\p{N}]))',
].join('|');

/** How each looks, in text whose full-width characters are read as half-width ones. */
export const patterns: Record<PersonalData, RegExp> = {
	mobile: new RegExp(`(?<!\\d)(?:${mobile})(?!\\d)`, 'iu'),
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
