/**
 * A cell no spreadsheet takes for a formula. One `'` goes in front of every cell that starts with
 * `'`, with `= + - @` or their full-width twins, or with a tab, a line end or NUL; `unguardCell`
 * takes exactly that one off again. (Papa Parse's `escapeFormulae` does not read back.)
 */
export function guardCell(cell: string): string {
	return guarded.has(cell.charAt(0)) ? `'${cell}` : cell;
}

/** The cell as it was before `guardCell`: at most one leading `'` is taken off. */
export function unguardCell(cell: string): string {
	return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** What a cell may not start with unguarded. `'` is among them so that the way back is exact. */
const guarded = new Set(["'", ...'=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n\0']);
