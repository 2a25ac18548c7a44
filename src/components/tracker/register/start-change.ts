import type { Definition } from '~/core/definition/definition.ts';
import type { RecordChange } from '~/core/definition/record-change.ts';
import { isShown } from '~/core/definition/shown.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { startEdit } from '~/core/forms/start-edit.ts';
import type { Company } from '~/core/organization/company.ts';
import { answersSet, asMoment } from './start-child.ts';

/** What a button of a record changes in it. */
type Changing = Pick<RecordChange, 'set' | 'now'> & Partial<Pick<RecordChange, 'clear'>>;

/** A draft that changes a record as a button says, on top of what was begun before. */
export function startChange(
	definition: Definition,
	entry: StoredEntry,
	{ set, now: moment, clear = [] }: Changing,
	now: Date,
	begun: Draft = startEdit(definition, [entry], now),
	/** Whose day it is; left out: the device's. */
	company?: Company,
): Draft {
	const values = { ...begun.rows[onlyRow], ...answersSet(definition, set) };
	for (const id of clear) values[id] = null;
	const field = definition.fields.find(({ id }) => id === moment);
	if (field) values[field.id] = asMoment(field, now, company);
	return { ...begun, rows: { ...begun.rows, [onlyRow]: values } };
}

/**
 * A record as the form of a change draws it: what the button asks and what its answers bring up comes first (where
 * it asks something itself, only what must be answered of that), the rest is folded; rules look at all of it.
 */
export function askedOfChange(definition: Definition, { set, now, ask }: RecordChange): Definition {
	const { fields } = definition;
	const changed = answersSet(definition, set);
	const isBrought = (id: string) => {
		const field = fields.find((one) => one.id === id);
		return (
			field?.showIf !== undefined &&
			(field.required || ask.length === 0) &&
			field.showIf.field in set &&
			isShown(field, changed, fields)
		);
	};
	const brought = fields.map(({ id }) => id).filter((id) => isBrought(id) && !(id in set));
	const ids = new Set([...ask, ...brought, ...(now === null ? [] : [now])]);
	const asked = [...ids].flatMap((id) => fields.find((field) => field.id === id) ?? []);
	const rest = fields.filter(({ id, type }) => !ids.has(id) && type !== 'made');
	return {
		...definition,
		fields: [
			...asked.map((field) => ({ ...field, folded: false })),
			// What the record said before is none of what the button asks, and does not count as answered.
			...rest.map((field) => ({ ...field, folded: true, initial: field.initial ?? '' })),
		],
	};
}
