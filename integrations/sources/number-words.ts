const digits = [...'零一二三四五六七八九'];
const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number from 10 to 99 in Chinese words, others in digits: 24 is "二十四". */
export function inChinese(number: number): string {
	if (number < 10 || number > 99) return `${number}`;
	const [ten, one] = [Math.floor(number / 10), number % 10];
	return `${ten === 1 ? '' : digits[ten]}十${one === 0 ? '' : digits[one]}`;
}

/** A number from 10 to 99 in English words, others in digits: 24 is "twenty-four". */
export function inEnglish(number: number): string {
	if (number < 10 || number > 99) return `${number}`;
	if (number < 20) return small[number] ?? `${number}`;
	const [ten, one] = [Math.floor(number / 10), number % 10];
	return `${tens[ten]}${one === 0 ? '' : `-${small[one]}`}`;
}
