/**
 * A cell no spreadsheet takes for a formula. One `'` goes in front of every cell that starts with
 * `'`, with `= + - @` or their full-width twins, or with a tab, a line end or NUL; `unguardCell`
 * takes exactly that one off again. (Papa Parse's `escapeFormulae` does not read back.)
 */
export function guardCell(cell: string): string {
	return guarded.has(cell.charAt(0)) ? `'${cell}` : cell;
}

/**
 * The cell as it was before `guardCell`. A `'` before anything that needs no guard was not put there
 * by us: it is an answer's own. Only for what we wrote; in what people typed every `'` is theirs.
 */
export function unguardCell(cell: string): string {
	return cell.startsWith("'") && guarded.has(cell.charAt(1)) ? cell.slice(1) : cell;
}

/**
 * A cell that is no formula, where it may carry a guard already: guarded only if it does not start
 * with `'`. For rows that go out as they stood; applied again it changes nothing.
 */
export function guardAsItStands(cell: string): string {
	return cell.startsWith("'") ? cell : guardCell(cell);
}

/** What a cell may not start with unguarded. `'` is among them so that the way back is exact. */
const guarded = new Set(["'", ...'=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n\0']);
