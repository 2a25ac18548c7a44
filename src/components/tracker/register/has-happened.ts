import type { Happened, RecordEvent } from '~/core/definition/record-event.ts';
import { isWhere } from '~/core/definition/where.ts';
import type { Child } from './register-row.ts';

/** Whether a record has such a child, after the last that ends what came before. */
export function hasHappened(
	{ child, where, since }: Happened,
	children: readonly Child[],
	/** The button that asks: it says which field tells the moment. `null`: as they were noted. */
	event: RecordEvent | null,
): boolean {
	const moment = event?.child === child ? event.now : null;
	const told = inOrder(
		children.filter((one) => one.tracker === child && !one.deleted && !one.corrected),
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
