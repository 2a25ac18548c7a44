import type { Definition } from '../definition/definition.ts';
import { newId } from '../entries/ids.ts';
import { momentOf } from '../entries/moment.ts';
import { initialValues } from './initial-value.ts';
import type { Draft } from './draft.ts';
import { newRows, rowFields, sharedFields } from './rows.ts';

/** A draft of a new form, with an id for every row it may fill. Nothing is stored yet. */
export function startDraft(definition: Definition, now: Date = new Date()): Draft {
	const moment = momentOf(definition, now);
	const rows = newRows(definition);
	return {
		id: newId('s'),
		tracker: definition.id,
		ids: Object.fromEntries(rows.map((row) => [row, newId('r')])),
		base: {},
		shared: initialValues(sharedFields(definition)),
		rows: Object.fromEntries(rows.map((row) => [row, initialValues(rowFields(definition))])),
		startedAt: moment,
		updatedAt: moment,
	};
}
