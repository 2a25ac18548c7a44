/** The day of a cell with a day or a moment, as `dayIn` reads it; null where only a month is known. */
export function dayCell(cell: string): string {
	return `case when length(${cell}) >= 10 then substr(${cell}, 1, 10) end`;
}
