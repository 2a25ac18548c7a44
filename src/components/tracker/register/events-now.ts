import type { Definition } from '~/core/definition/definition.ts';
import type { Happened, RecordEvent } from '~/core/definition/record-event.ts';
import { isWhere } from '~/core/definition/where.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Child } from './register-row.ts';

/** The events whose buttons make sense for a record as it is. */
export function eventsNow(
	{ events }: Definition,
	values: Values,
	children: readonly Child[],
): RecordEvent[] {
	const said = children.filter(({ deleted, corrected }) => !deleted && !corrected);
	return events.filter((event) => {
		const { show, unless, after } = event;
		const has = (told: Happened) => hasHappened(told, said, event);
		return isWhere(show, values) && !unless.some(has) && (after === null || has(after));
	});
}

/** Whether a record has such a child, after the last that ends what came before. */
function hasHappened(
	{ child, where, since }: Happened,
	children: readonly Child[],
	event: RecordEvent,
): boolean {
	const moment = event.child === child ? event.now : null;
	const told = inOrder(
		children.filter(({ tracker }) => tracker === child),
		moment,
	);
	const isEnd = (one: Child) => Object.keys(since).length > 0 && isWhere(since, one.values);
	return told.slice(told.findLastIndex(isEnd) + 1).some(({ values }) => isWhere(where, values));
}

/** In the order in which it happened, as the children say; what is of one minute as it was noted. */
function inOrder(children: readonly Child[], moment: string | null): readonly Child[] {
	const at = ({ values, entry }: Child) => {
		const said = moment === null ? null : values[moment];
		return Date.parse(typeof said === 'string' ? said : entry.createdAt) || 0;
	};
	return children.toSorted(
		(a, b) => at(a) - at(b) || a.entry.createdAt.localeCompare(b.entry.createdAt),
	);
}
