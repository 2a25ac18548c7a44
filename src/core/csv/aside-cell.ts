/** What a row of a file of rows set aside tells of itself. */
export interface AsideCell {
	/** The name it is set aside under. */
	key: string;
	/** Id of the form a person said its file belongs to; `null`: its columns tell, or nobody said. */
	tracker: string | null;
}

/** The cell of the column `_aside`: `a1b2…`, or `needs/a1b2…` where a person chose the form. */
export function writeAsideCell({ key, tracker }: AsideCell): string {
	return tracker === null ? key : `${tracker}/${key}`;
}

/** Reads what `writeAsideCell` wrote; `null`: the row was not set aside. */
export function readAsideCell(cell: string): AsideCell | null {
	const [, tracker = null, key] =
		/^(?:([a-z0-9_]{1,60})\/)?([a-z][0-9a-f]{16})$/.exec(cell.trim()) ?? [];
	return key === undefined ? null : { key, tracker };
}
