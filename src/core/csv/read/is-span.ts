/**
 * Whether a cell tells from when until when: `2026/1/5 9:00-11:30`, which a field takes for nine o'clock in a zone
 * eleven hours and a half behind. Programs that write such a zone write a `T` or the seconds.
 */
export function isSpan(cell: string): boolean {
	const text = cell.length > longest ? '' : cell.normalize('NFKC');
	return /[^T\d:]\s*\d{1,2}[:点时]\d{2}分?\s*[-‐-―−]\s*\d{2}:?\d{2}\s*$/i.test(text);
}

/** No moment is longer; files may hold anything. */
const longest = 100;
