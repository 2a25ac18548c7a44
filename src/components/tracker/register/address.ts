/** What of a register the address of the page shows. */
export interface Place {
	/** The full key of the record that is open; `null`: none is. */
	record: string | null;
	/** The saved view that is looked at; `null`: all. */
	view: string | null;
}

/** What the part of an address after `#` says: `#view=overdue`, `#record=tracker/r-…`. */
export function readPlace(hash: string): Place {
	const said = new URLSearchParams(hash.replace(/^#/, ''));
	return { record: said.get('record'), view: said.get('view') };
}

/** The same, to put after the page's address; empty where nothing is chosen. */
export function writePlace({ record, view }: Place): string {
	const parts = [record && `record=${record}`, view && `view=${encodeURIComponent(view)}`];
	const said = parts.filter(Boolean).join('&');
	return said && `#${said}`;
}
