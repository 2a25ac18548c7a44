import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Field } from '../fields/field.ts';
import { foldAccents } from '../text/fold-accents.ts';
import { cellText } from './cell-text.ts';
import { codesOfAnswer } from './codes-of-answer.ts';
import type { FieldSum, TableRow } from './table-row.ts';

/** What a person asks of the merged table. */
export interface TableQuery {
	/** Words that must all stand in a row, in any column. Width, case and accents do not matter. */
	search: string;
	/** Field id → code of an option, or `null` for "no answer". All must hold. */
	filters: Record<string, string | null>;
	/** `null`: in order of creation, of an anonymous tracker in one that tells nothing. */
	sort: TableSort | null;
	/** A column by whose answers the rows are put together; left out: they are not. */
	group?: string | null;
	/** Groups that are closed. */
	closed?: readonly (string | null)[];
	/** The saved view that is looked at; left out: all. */
	view?: string | null;
	/** Whether deleted records are among the rows. */
	deleted: boolean;
	/** Only records a person has to decide on. */
	conflictsOnly: boolean;
	/** The moment at which clocks are read, in milliseconds since 1970; left out: the rows bring theirs. */
	now?: number;
	/** The company's time zone, as the page with clocks knows it; left out: nothing is said of other clocks. */
	zone?: string | undefined;
	/** Whether personal fields are looked into by the search: only while they are shown. */
	personal: boolean;
}

/** What a query found: `token` names the answer, whose rows are paged. */
export interface FoundRows {
	token: number;
	/** Lines, the headings of groups included. */
	total: number;
	/** How many records these are, where the lines are in groups. */
	records?: number;
	/** What their numbers come to. */
	sums?: FieldSum[];
	/** How many records each saved view has, by its id. */
	views?: Record<string, number>;
	/** Whether at any moment they are told to be due at this device's clock shows another time than the company's. */
	elsewhere?: boolean;
	/** Of an anonymous tracker: nothing is shown, because too few people are among the rows, or left over. */
	few: boolean;
}

/** A field id, or `_updated`. */
export interface TableSort {
	column: string;
	descending: boolean;
}

/** Searches, filters: whether a row is to be shown. Made once per query, asked for every row. */
export function createRowFilter(
	definition: Definition,
	query: TableQuery,
): (row: TableRow) => boolean {
	const words = foldAccents(query.search).split(/\s+/u).filter(Boolean);
	const searched = definition.fields.filter((field) => query.personal || !field.personal);
	const of = { fields: searched, personal: query.personal, anonymous: definition.anonymous };
	const filters = Object.entries(query.filters).flatMap(([id, code]) => {
		const field = definition.fields.find((candidate) => candidate.id === id);
		return field ? [{ field, code }] : [];
	});
	return (row) => {
		if (row.entry.deleted && !query.deleted) return false;
		if (query.conflictsOnly && !row.conflict) return false;
		if (!filters.every(({ field, code }) => answers(row, field, code))) return false;
		if (words.length === 0) return true;
		const text = textOf(row, of);
		return words.every((word) => text.includes(word));
	};
}

/** Folded text of rows already searched; entries never change, so it is kept as long as they are. */
const folded = new WeakMap<TableRow['entry'], { personal: boolean; text: string }>();

interface Searched {
	fields: Field[];
	personal: boolean;
	anonymous: boolean;
}

/** An older release kept unknown columns with anonymous records too: they are not looked into. */
function textOf({ entry }: TableRow, { fields, personal, anonymous }: Searched): string {
	const known = folded.get(entry);
	if (known && known.personal === personal) return known.text;
	const cells = fields.map((field) => cellText(entry.values, field));
	const extra = anonymous ? [] : Object.values(entry.extra ?? {});
	const text = foldAccents([...cells, ...extra].join('\n'));
	folded.set(entry, { personal, text });
	return text;
}

function answers({ entry }: TableRow, field: Field, code: string | null): boolean {
	const codes = codesOfAnswer(answerOf(entry.values, field), field);
	return code === null ? codes.length === 0 : codes.includes(code);
}
