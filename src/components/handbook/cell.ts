/** A cell of a handbook table. */
export interface Cell {
	/** `null` = the plan leaves it open and so do we. */
	text: string | null;
	href?: string | undefined;
	/** A second, quieter line. */
	note?: string | null | undefined;
	/** The plan left it empty; we filled it in. */
	editors?: boolean | undefined;
}

/** A row of a handbook table; the first cell is its heading. */
export interface Row {
	/** Its id in the plan, shown small. */
	id: string;
	cells: Cell[];
	/** The whole row is ours. */
	editors?: boolean | undefined;
}
