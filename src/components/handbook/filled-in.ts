/** Whether the plan left a column of this row empty and we filled it in: `filledIn(row)('owner')`. */
export function filledIn({ editors }: { editors: readonly string[] }): (column: string) => boolean {
	return (column) => editors.includes(column);
}
