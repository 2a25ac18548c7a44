import { toLocalDay, toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { newId } from '~/core/entries/ids.ts';
import { initialValue } from '~/core/entries/initial-value.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Draft } from './drafts.ts';

/** A draft of a new form, with an id for every row it may fill. Nothing is stored yet. */
export function startDraft(definition: Definition, now: Date = new Date()): Draft {
	const moment = definition.anonymous ? toLocalDay(now) : toLocalIso(now);
	const rows = rowsOf(definition);
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

/**
 * A draft that edits entries: one, or all rows of one submitted matrix form. Rows that were left
 * blank can be filled in as well. Nothing is stored yet; begun in two tabs, it is one draft.
 */
export function startEdit(definition: Definition, entries: Entry[], now: Date = new Date()): Draft {
	const [first] = entries;
	if (!first) throw new Error('Nothing to edit. For a new form, startDraft.');
	const draft = startDraft(definition, now);
	const submission = definition.matrix ? first.submission : null;
	if (submission === null) Object.assign(draft, { ids: {}, rows: {} });
	draft.id = submission ?? first.id;
	for (const entry of entries) addRow(draft, definition, upgradeEntry(entry, definition));
	return draft;
}

/** A draft of a new form that starts with the answers of entries that stay as they are. */
export function startCopy(definition: Definition, entries: Entry[], now: Date = new Date()): Draft {
	const { shared, rows } = startEdit(definition, entries, now);
	const draft = startDraft(definition, now);
	return { ...draft, shared, rows: { ...draft.rows, ...rows } };
}

/** Fields asked once per row; without a matrix, all of them. */
export function rowFields({ fields, matrix }: Definition): Field[] {
	return fields.filter(({ id }) => id !== matrix?.field && !matrix?.shared.includes(id));
}

function sharedFields({ fields, matrix }: Definition): Field[] {
	return fields.filter(({ id }) => matrix?.shared.includes(id));
}

function rowsOf({ matrix, fields }: Definition): string[] {
	if (!matrix) return [''];
	const field = fields.find(({ id }) => id === matrix.field);
	const options = field && 'options' in field ? field.options : [];
	return options.filter(({ retired }) => !retired).map(({ code }) => code);
}

function initialValues(fields: Field[]): Values {
	const values = fields.map((field) => [field.id, initialValue(field)] as const);
	return Object.fromEntries(values.filter(([, value]) => value !== null));
}

function addRow(draft: Draft, definition: Definition, { id, hash, values }: Entry): void {
	const { matrix } = definition;
	const row = matrix ? String(values[matrix.field] ?? '') : '';
	draft.ids[row] = id;
	draft.base[id] = hash;
	draft.rows[row] = pick(values, rowFields(definition));
	draft.shared = pick(values, sharedFields(definition));
}

/** Cleared answers are kept as `null`, or the form would start with its initial ones again. */
function pick(values: Values, fields: Field[]): Values {
	return Object.fromEntries(fields.map(({ id }) => [id, values[id] ?? null]));
}
