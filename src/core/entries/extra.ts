type Extra = Record<string, string> | undefined;

/**
 * The columns of both copies. Where both have text in one cell and the texts differ, the cell keeps
 * the lines of both, sorted, none twice: a note someone added in a spreadsheet is never dropped.
 */
export function joinExtra(a: Extra, b: Extra): Extra {
	if (!a || !b || a === b) return a ?? b;
	const headers = new Set([...Object.keys(a), ...Object.keys(b)]);
	// Headers come from files, so one may be `__proto__`: `fromEntries` makes it a plain key.
	return Object.fromEntries(
		[...headers].sort().map((header) => [header, joinCell(cellOf(a, header), cellOf(b, header))]),
	);
}

/** Whether two sets of extra columns say the same. */
export function sameExtra(a: Extra, b: Extra): boolean {
	if (a === b) return true;
	const left = Object.keys(a ?? {});
	const right = Object.keys(b ?? {});
	return left.length === right.length && left.every((key) => cellOf(a, key) === cellOf(b, key));
}

function joinCell(a: string | null, b: string | null): string {
	if (a === null || b === null || a === b) return a ?? b ?? '';
	const lines = `${a}\n${b}`.split('\n').filter((line) => line !== '');
	return [...new Set(lines)].sort().join('\n');
}

function cellOf(extra: Extra, header: string): string | null {
	return extra && Object.hasOwn(extra, header) ? (extra[header] ?? null) : null;
}
