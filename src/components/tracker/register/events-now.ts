import type { Definition } from '~/core/definition/definition.ts';
import type { RecordEvent } from '~/core/definition/record-event.ts';
import { isWhere } from '~/core/definition/where.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Child } from './register-row.ts';

/** The events whose buttons make sense for a record as it is. */
export function eventsNow(
	{ events }: Definition,
	values: Values,
	children: readonly Child[],
): RecordEvent[] {
	return events.filter(({ show, unless }) => {
		if (!isWhere(show, values)) return false;
		return !children.some(
			(child) =>
				unless !== null &&
				!child.deleted &&
				child.tracker === unless.child &&
				isWhere(unless.where, child.values),
		);
	});
}
