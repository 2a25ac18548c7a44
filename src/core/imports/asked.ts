import type { Entry } from '../entries/entry.ts';

/** Why a row waits for a person, and what a person may say to it. The last choice keeps it whole. */
export const askChoices = {
	/** Typed, and breaks the form's own rules. */
	breaks_rules: ['take', 'aside'],
	/** Typed, and says the same as a record or as a row of another file. */
	repeats: ['same', 'others', 'aside'],
	/** Typed, and says the same but for an answer or two, where the rest of its file is known. */
	corrects: ['correct', 'others', 'aside'],
	/** Bears the id of another row of its file and says something else. */
	copied: ['own', 'edit', 'aside'],
} as const;

/** Why a row waits for a person. */
export type AskReason = keyof typeof askChoices;

/** What a person says of the rows that wait: take them in some way, or set them aside. */
export type AskChoice = (typeof askChoices)[AskReason][number];

/** The problem of a row that waited and was set aside, by the reason it waited for. */
export const leftAside: Readonly<Record<AskReason, string>> = {
	breaks_rules: 'left_breaks_rules',
	repeats: 'left_repeats',
	corrects: 'left_corrects',
	copied: 'left_copied',
};

/** All {@link AskReason}s, in the order they are asked. */
export const askReasons: readonly AskReason[] = ['repeats', 'corrects', 'copied', 'breaks_rules'];

/** What is asked about one row. */
export interface Ask {
	reason: AskReason;
	/** What is known and says the same, or nearly; `null` where the row is asked for itself. */
	like: KnownRecord | null;
	/** The revision the row is where it changes a record: for `correct` and `edit`. */
	revision: Entry | null;
	/** The row as it stood in its file; `null`: it can be written again from its entry. */
	stood: RowAsItStood | null;
}

/** A record that rows people typed are held against. */
export interface KnownRecord {
	entry: Entry;
	/** Index of the file of this check it stands in; `null`: it is collected. */
	file: number | null;
}

/** The cells of a row, by the names in its header. */
export interface RowAsItStood {
	header: string[];
	cells: Record<string, string>;
	/** The `_schema` cell; `null` without one. */
	schema: string | null;
}

/** A row with an id as a file would hold it, so that it can be set aside like any other row. */
export type EditToRow = (entry: Entry, base: string) => RowAsItStood;

/** What a person said, by `askKey`. */
export type Decisions = Readonly<Record<string, AskChoice>>;

/** A person decides once for all rows of a file that wait for the same reason. */
export function askKey(file: number, reason: AskReason): string {
	return `${file} ${reason}`;
}
