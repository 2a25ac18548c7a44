/** A document of a record as plain data: what the screen shows, what is printed and what is copied. */
export interface DocumentSheet {
	/** What kind of document it is: 会议纪要. */
	label: string;
	/** The record in a few words; empty where these are the label's. */
	title: string;
	/** What the record must still say; empty: it is no draft. */
	missing: MissingAnswer[];
	blocks: DocumentBlock[];
}

/** An answer a document waits for. */
export interface MissingAnswer {
	label: string;
	/** What it would have to be, in words. */
	wanted: string[];
}

/** A part of a document that says something. */
export type DocumentBlock =
	| { kind: 'words'; text: string }
	| { kind: 'answers'; heading: string; answers: { label: string; text: string }[] }
	| { kind: 'long'; heading: string; paragraphs: string[] }
	/** `text` of a cell is empty where nothing is answered. */
	| { kind: 'rows'; heading: string; columns: string[]; rows: string[][] };
