import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import type { Dialect } from '../dialect.ts';
import { quoted } from '../quoted.ts';
import { clockSelect } from './clock-select.ts';
import type { SqlContext } from './moments.ts';

/** The view of a tracker's clocks as they stand, one row for each clock of each record. */
const clocksOf = (tracker: string) => `${tracker}_clocks`;

/** The same in minutes since 1970. */
export const clockMinutesOf = (tracker: string) => `${clocksOf(tracker)}_minutes`;

/**
 * The clocks of a tracker's records: when each began, is due and was done, and how it stands. Nothing of it is stored:
 * it follows from what was noted, the calendar, the limit in force when the clock began, and now.
 */
export function clockViews(context: SqlContext, company: CompanyClocks): string[] {
	const { definition, dialect } = context;
	const selects = definition.clocks.flatMap((one) => clockSelect(one, context, company) ?? []);
	if (selects.length === 0) return [];
	const name = clockMinutesOf(definition.id);
	return [
		...dialect.view(name, selects.join('\nunion all\n')),
		...dialect.view(clocksOf(definition.id), inOwnTypes(name, dialect)),
	];
}

function inOwnTypes(minutes: string, { atMinute }: Dialect): string {
	const moments = ['started', 'due', 'done', 'due_unpaused'];
	const columns = moments.map((id) => `${atMinute(`c.${id}`)} as ${quoted(id)}`);
	return `select c.id as "_id", c.clock as "clock", c.state as "state", ${columns.join(', ')}, c.elapsed as "elapsed_minutes", c.state_unpaused as "state_unpaused"
from ${quoted(minutes)} c`;
}
