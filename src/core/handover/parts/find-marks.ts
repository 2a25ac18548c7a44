/** Where a part begins in a chat. */
export interface Mark {
	number: number;
	total: number;
	/** Index of the line it begins in. */
	line: number;
	/** What follows up to the next mark, line by line. */
	after: string[];
}

/** All places of a folded chat (`foldChat`) where a part begins, in their order. */
export function findMarks(lines: readonly string[]): Mark[] {
	const text = lines.join('\n');
	const found = [...text.matchAll(mark)];
	let line = 0;
	let counted = 0;
	return found.map((match, index) => {
		line += lineEndsIn(text.slice(counted, match.index));
		counted = match.index;
		const after = text.slice(match.index + match[0].length, found[index + 1]?.index);
		const [number = 0, total = 0] = match.slice(1).filter(Boolean).map(numberOf);
		return { number, total, line, after: after.split('\n') };
	});
}

/** What may stand between two characters of a part: blanks, line ends, quotes, marks of emphasis. */
const between = '[^0-9A-Z:/\\p{L}]{0,12}';
const digit = '[0-9OIL]';
/** The name that follows begins with a letter that is none of these digits. */
const total = `(?:(${digit}(?:${between}${digit}){0,2})(?=${between}[GHJKMNP-TV-Z])|(${digit}{1,3}))`;
const mark = new RegExp(
	['G', 'T', '[1IL]', ':', `(${digit}(?:${between}${digit}){0,2})`, '/', total].join(between),
	'gu',
);

function numberOf(digits: string): number {
	return Number(digits.replace(/O/g, '0').replace(/[IL]/g, '1').replace(/\D/g, ''));
}

function lineEndsIn(text: string): number {
	return text.split('\n').length - 1;
}
