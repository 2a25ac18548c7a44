/** Chinese words for a part of the day, as a part of a pattern. */
export const chineseHours = '上午|下午|凌晨|清晨|早上|早晨|中午|傍晚|晚上|夜里|深夜';

/**
 * The hour of the day by its number and the words beside it: 3 下午 is 15, 12 AM is 0, 20 晚上 is 20. `null`:
 * nobody can tell, such as 晚上 1 点, which is of the next day for many, or the words say another, as 13 AM does.
 */
export function toldHour(hour: number, words: readonly string[]): number | null {
	const onTwelve = hour <= 12 && words.length > 0;
	const meant = onTwelve ? [hour % 12, (hour % 12) + 12] : [hour];
	return meant.find((at) => words.every((word) => isSaidOf(word, at))) ?? null;
}

/** The first and the last hour of which people and programs say a word; no hour and the same twelve later have one in common. */
const saidOf: readonly [words: RegExp, first: number, last: number][] = [
	[/^(?:上午|a)/i, 0, 11],
	[/^(?:下午|p)/i, 12, 23],
	[/^凌晨/, 0, 6],
	[/^清晨/, 4, 9],
	[/^早/, 1, 11],
	[/^中午/, 10, 14],
	[/^傍晚/, 16, 20],
	[/^晚上/, 17, 23],
	[/^(?:夜里|深夜)/, 20, 23],
];

function isSaidOf(word: string, hour: number): boolean {
	return saidOf.some(([words, first, last]) => words.test(word) && first <= hour && hour <= last);
}
