import type { MappedColumn, Mapping } from '../definition/mapping.ts';
import type { Field } from '../fields/field.ts';
import { maskedForm } from '../privacy/masked-form.ts';
import {
	isSkipped,
	type MappedCell,
	readMappedOption,
	readMappedOptions,
} from './mapped-options.ts';
import { readTick } from './read-tick.ts';
import { toldDay, toldMoment } from './told-moment.ts';

/**
 * What a questionnaire's column says, as our files write it: the code the mapping gives, else what our own
 * labels read it as. Of a moment a day field takes the day.
 */
export function mappedCell(
	text: string,
	column: MappedColumn,
	field: Field,
	{ days, zone }: Pick<Mapping, 'days' | 'zone'>,
): MappedCell {
	if (column.ticks !== null) return isTicked(text, column, field) ?? alone(text);
	switch (field.type) {
		case 'choices':
			return readMappedOptions(text, column, field.options) ?? alone(text);
		case 'date':
			return alone(toldDay(text, days, zone));
		case 'datetime':
			return alone(toldMoment(text, days));
		case 'text':
		case 'longtext':
			return alone(field.leaves === 'masked' ? maskedForm(text, field.type) : text);
		default:
			return ('options' in field && readMappedOption(text, column, field.options)) || alone(text);
	}
}

function alone(cell: string): MappedCell {
	return { cell, words: '' };
}

/** The code where a column of one answer says yes, with the words written there, '' where it says no; `null`: neither. */
function isTicked(text: string, column: MappedColumn, field: Field): MappedCell | null {
	const said = text.trim();
	const code = column.ticks ?? '';
	const tick = readTick(said);
	if (tick) return alone(code);
	if (isSkipped(said) || tick === false) return alone('');
	const named = 'options' in field ? readMappedOption(text, column, field.options) : null;
	return named?.cell === code ? named : null;
}
