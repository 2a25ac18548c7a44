import { companyDay } from '~/core/clocks/company/company-day.ts';
import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { RecordEvent } from '~/core/definition/record-event.ts';
import type { Field } from '~/core/fields/field.ts';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import { keyOfLink, makeLink } from '~/core/fields/link-value.ts';
import type { Value, Values } from '~/core/fields/value.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { isEdit } from '~/core/forms/draft.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import type { Company } from '~/core/organization/company.ts';

/** The record something is added to. */
export interface ParentRecord {
	/** `tracker/r-…`. */
	key: string;
	label: string;
}

/**
 * A draft of what is added to a record: it says to which, what the button says, that it is now, and, where
 * a role must be told, the one chosen on this device.
 */
export function startChild(
	definition: Definition,
	parent: ParentRecord,
	event: RecordEvent | null,
	now: Date,
	/** The role chosen on this device; `null`: none. */
	role: string | null = null,
	/** What the record says, of which the button may take some over. */
	record: Values = {},
	/** Whose day it is; left out: the device's. */
	company?: Company,
): Draft {
	const draft = startDraft(definition, now);
	const values: Values = { ...draft.rows[onlyRow] };
	if (definition.parent) values[definition.parent.field] = makeLink(parent.key, parent.label);
	for (const [id, from] of Object.entries(event?.take ?? {})) values[id] = record[from] ?? null;
	Object.assign(values, answersSet(definition, event?.set ?? {}));
	const told = definition.fields.find((field) => field.type === 'role' && field.required);
	const own = told && role !== null ? fieldTypeOf(told).normalise(role, told) : null;
	if (told && own !== null && (values[told.id] ?? null) === null) values[told.id] = own;
	const moment = momentField(definition, event);
	if (moment && (values[moment.id] ?? null) === null)
		values[moment.id] = asMoment(moment, now, company);
	return { ...draft, rows: { ...draft.rows, [onlyRow]: values } };
}

/** The answers a button gives, by field. */
export function answersSet(definition: Definition, set: Record<string, string>): Values {
	const answers: Values = {};
	for (const [id, said] of Object.entries(set)) {
		const field = definition.fields.find((one) => one.id === id);
		const value = field && answerIn(field, said);
		if (value !== undefined && value !== null) answers[id] = value;
	}
	return answers;
}

/** The field that says when it happened: the event's, else the first moment that must be told. */
export function momentField(definition: Definition, event: RecordEvent | null): Field | null {
	const { fields } = definition;
	if (event) return fields.find(({ id }) => id === event.now) ?? null;
	const moments = fields.filter(
		({ type, retired }) => !retired && (type === 'datetime' || type === 'date'),
	);
	return moments.find(({ required }) => required) ?? null;
}

/** A draft of before that was begun for the same record and the same button, and not finished. */
export function findBegun(
	drafts: readonly Draft[],
	definition: Definition,
	parent: ParentRecord,
	event: RecordEvent | null,
): Draft | null {
	const begun = drafts.find((draft) => {
		if (isEdit(draft)) return false;
		const values = draft.rows[onlyRow] ?? {};
		const key = definition.parent && keyOfLink(values[definition.parent.field]);
		if (key !== parent.key) return false;
		const says = (id: string, said: string) => {
			const field = definition.fields.find((one) => one.id === id);
			return field && JSON.stringify(answerIn(field, said)) === JSON.stringify(values[id] ?? null);
		};
		if (!Object.entries(event?.set ?? {}).every(([id, said]) => says(id, said))) return false;
		// Somebody has written in it: what only the button said is begun anew, at its own moment.
		const asked = event?.ask ?? definition.fields.map(({ id }) => id);
		const roles = definition.fields.filter(({ type }) => type === 'role').map(({ id }) => id);
		const moment = momentField(definition, event)?.id;
		const taken = Object.keys(event?.take ?? {});
		const given = new Set([definition.parent?.field, moment, ...taken, ...roles]);
		return asked.some((id) => !given.has(id) && (values[id] ?? null) !== null);
	});
	return begun ?? null;
}

/** An answer as a file would say it by code. */
function answerIn(field: Field, said: string): Value | null {
	const type = fieldTypeOf(field);
	const value = type.normalise(said, field);
	if (value !== null) return value;
	const read = type.fromCell(said, field);
	return read.ok ? read.value : null;
}

/** To the minute, as people note moments; a day is the company's, as its clocks count. */
export function asMoment({ type }: Field, now: Date, company?: Company): string {
	return type === 'date'
		? companyDay({ company, now })
		: toLocalIso(now).replace(/T(\d\d:\d\d):\d\d/, 'T$1');
}
