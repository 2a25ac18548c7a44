/** What a person is asked of a table that does not tell which form it belongs to. */
export interface FormQuestion {
	/** Names the header: tables with the same columns are one question. */
	key: string;
	/** The columns that have a name, as they stand. */
	columns: string[];
	/**
	 * Why it is asked: columns that name a person, two forms it fits alike, columns a form cannot do
	 * without, or more columns that are not known than are.
	 */
	doubt: 'personal' | 'several' | 'missing' | 'unknown';
	/** The forms that know any of the columns, the one that knows most of them first. */
	forms: FormGuess[];
}

/** A form a table may belong to. */
export interface FormGuess {
	/** Id of the tracker. */
	tracker: string;
	/** Its columns that are there, as they stand. */
	found: string[];
	/** Labels of the fields that must be answered and have no column. */
	missing: string[];
	/** Columns it does not know. */
	unknown: string[];
}

/** What a person said of tables, by the key of the question: id of a tracker; `null`: none of them. */
export type FormChoices = Readonly<Record<string, string | null>>;
