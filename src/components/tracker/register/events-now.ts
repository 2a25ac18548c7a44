import type { Definition } from '~/core/definition/definition.ts';
import type { Happened, RecordEvent } from '~/core/definition/record-event.ts';
import { isWhere } from '~/core/definition/where.ts';
import type { Values } from '~/core/fields/value.ts';
import { hasHappened } from './has-happened.ts';
import type { Child } from './register-row.ts';

/** The events whose buttons make sense for a record as it is. */
export function eventsNow(
	{ events }: Definition,
	values: Values,
	children: readonly Child[],
): RecordEvent[] {
	return events.filter((event) => {
		const { show, unless, after } = event;
		const has = (told: Happened) => hasHappened(told, children, event);
		return isWhere(show, values) && !unless.some(has) && (after === null || has(after));
	});
}
