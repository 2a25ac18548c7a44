import type { Definition } from '~/core/definition/definition.ts';
import type { RecordEvent } from '~/core/definition/record-event.ts';
import type { Values } from '~/core/fields/value.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Store } from '../store.ts';
import type { Child } from './register-row.ts';
import { type ParentRecord, startChild } from './start-child.ts';

/** The options of the field an event goes through that no child of the record says yet. */
export function missingOptions(
	{ each }: RecordEvent,
	definition: Definition,
	children: readonly Child[],
): string[] {
	const field = definition.fields.find(({ id }) => id === each);
	if (!field || !('options' in field)) return [];
	const said = new Set(
		children
			.filter(({ tracker, deleted }) => tracker === definition.id && !deleted)
			.map(({ values }) => values[field.id]),
	);
	return field.options
		.filter(({ code, retired }) => !retired && !said.has(code))
		.map(({ code }) => code);
}

interface Given {
	event: RecordEvent;
	definition: Definition;
	parent: ParentRecord;
	/** What the record says. */
	values: Values;
	codes: readonly string[];
	now: Date;
	/** Whose day it is. */
	company?: Company;
}

/** Begins a child of the record for each of these options, one after the other; settles when all are kept. */
export async function beginEach(
	{ event, definition, parent, values, codes, now, company }: Given,
	store: Pick<Store, 'submitDraft'>,
): Promise<void> {
	for (const code of codes) {
		const draft = startChild(definition, parent, event, now, null, values, company);
		const row = { ...draft.rows[onlyRow], ...(event.each && { [event.each]: code }) };
		await store.submitDraft({ ...draft, rows: { ...draft.rows, [onlyRow]: row } }, {});
	}
}
