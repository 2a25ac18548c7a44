import type { Definition } from '~/core/definition/definition.ts';
import type { RecordEvent } from '~/core/definition/record-event.ts';
import type { Field } from '~/core/fields/field.ts';
import { momentField } from './start-child.ts';

/**
 * What is added to a record, as its form draws it: which record it belongs to, and what it puts right, goes without saying;
 * what a button asks comes first, then when it was, and why that is told late; the rest is folded.
 */
export function askedOfChild(
	definition: Definition,
	event: RecordEvent | null,
	/** The moment is an earlier one than that of the press. */
	isLate: boolean,
): Definition {
	const { fields, parent, append } = definition;
	const given = [parent?.field, append?.corrects];
	const own = fields.filter(({ id, type }) => !given.includes(id) && type !== 'made');
	const moment = momentField(definition, event);
	const checks = withoutFuture(definition, moment).filter(
		(check) => !isSettled(check, parent?.field),
	);
	if (!event || event.ask.length === 0) return { ...definition, checks, fields: own };
	const reason = own.find(({ id }) => id === event.lateReason);
	const first = event.ask.flatMap((id) => own.find((field) => field.id === id) ?? []);
	const asked = new Set<Field>(first);
	if (moment) asked.add(moment);
	if (reason) asked.delete(reason);
	// Why it is late is asked only of what is; elsewhere the field is not there.
	const late = reason && isLate ? [{ ...reason, required: true }] : [];
	const rest = own.filter((field) => !asked.has(field) && field !== reason);
	return {
		...definition,
		checks,
		fields: [
			...[...asked].map((field) => ({ ...field, folded: false })),
			...late,
			...rest.map((field) => ({ ...field, folded: true })),
		],
	};
}

/** What asks for the parent, or for one of several of which it is one, has its answer inside the parent. */
function isSettled(check: Definition['checks'][number], parent: string | undefined): boolean {
	if (parent === undefined) return false;
	return (
		check.field === parent || (check.use === 'one_of_answered' && check.fields.includes(parent))
	);
}

/** What has happened has not happened later than now, whether or not the tracker says so itself. */
function withoutFuture({ checks }: Definition, moment: Field | null): Definition['checks'] {
	if (!moment) return checks;
	const isSaid = checks.some(({ use, field }) => use === 'not_in_future' && field === moment.id);
	return isSaid ? checks : [...checks, { use: 'not_in_future', field: moment.id, onlyIf: null }];
}
