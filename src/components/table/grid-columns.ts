import type { Definition } from '~/core/definition/definition.ts';
import { isInUse } from '~/core/entries/in-use.ts';
import type { Field } from '~/core/fields/field.ts';

/** The fields a table shows: all that are asked, or on a phone the few of the summary. */
export function gridColumns(definition: Definition, narrow: boolean): Field[] {
	const ids = narrow ? definition.summary : definition.columns;
	return ids.flatMap(
		(id) => definition.fields.find((field) => field.id === id && isInUse(field)) ?? [],
	);
}

/** How much room a column gets: `table.css` gives the widths. */
export function columnWidth({ type }: Field): 'small' | 'middle' | 'large' {
	if (type === 'number' || type === 'rating' || type === 'period') return 'small';
	return type === 'longtext' || type === 'evidence' || type === 'choices' ? 'large' : 'middle';
}
