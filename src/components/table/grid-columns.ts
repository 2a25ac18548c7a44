import type { Definition } from '~/core/definition/definition.ts';
import { isInUse } from '~/core/entries/in-use.ts';
import type { Field } from '~/core/fields/field.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { showAnswer } from '../records/show-answer.ts';

/** A column of a table: a field, or what is made of a record otherwise. */
export interface GridColumn {
	/** What the rows are sorted by when its header is pressed. */
	id: string;
	label: string;
	/** How much room it gets: `table.css` gives the widths. */
	width: 'small' | 'middle' | 'large';
	/** What it says of a record, in words; `null`: nothing. */
	text: (row: TableRow) => string | null;
	/** Whether it is good, worth a look or bad news; left out: just a word. */
	tone?: (row: TableRow) => 'good' | 'warn' | 'bad' | null;
}

/** The fields a table shows: all that are asked, or on a phone the few of the summary. */
export function gridFields(definition: Definition, narrow: boolean): Field[] {
	const ids = narrow ? definition.summary : definition.columns;
	return ids.flatMap(
		(id) => definition.fields.find((field) => field.id === id && isInUse(field)) ?? [],
	);
}

/** A field as a column. */
export function fieldColumn(field: Field, locale: string, reveal: boolean): GridColumn {
	return {
		id: field.id,
		label: field.label,
		width: widthOf(field),
		text: ({ entry }) => showAnswer(entry, field, locale, reveal && !field.shown),
	};
}

function widthOf({ type }: Field): GridColumn['width'] {
	if (type === 'number' || type === 'rating' || type === 'period') return 'small';
	return type === 'longtext' || type === 'evidence' || type === 'choices' ? 'large' : 'middle';
}
