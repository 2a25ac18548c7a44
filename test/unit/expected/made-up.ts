import type { Definition } from '~/core/definition/definition.ts';
import type { ExpectedOccurrence } from '~/core/expected/expected-occurrence.ts';
import { expectedOccurrences } from '~/core/expected/expected-occurrences.ts';
import type { Values } from '~/core/fields/value.ts';
import type { DatedChild } from '~/core/links/values-on.ts';
import { loadCalendar } from '../calendar.ts';

/** The real calendar of the project: 2025 and 2026 with their holidays. */
export const calendar = loadCalendar();

/** A register of meetings made up for tests: its log tells what took place, its changes hold from a day on. */
const meetings: Pick<Definition, 'versions' | 'expects'> = {
	versions: { child: 'changes', from: 'from_on', fields: ['state', 'frequency', 'weekday'] },
	expects: {
		...{ child: 'log', planned: 'planned_on', held: 'held_on', outcome: 'outcome' },
		outcomes: { done: 'held', other_day: 'moved', dropped: 'cancelled', joined: 'merged' },
		...{ reason: 'why', frequency: 'frequency', weekday: 'weekday', day: 'month_day' },
		...{ from: 'since', state: 'state', running: ['pilot', 'running'] },
	},
};

const weekly: Values = {
	...{ frequency: 'weekly', weekday: 'monday', state: 'running', since: '2025-01-01' },
};

/** What was noted of the meeting planned for a day. */
export const noted = (
	planned_on: string,
	outcome: string | null,
	more: Values = {},
): DatedChild => ({
	...{
		tracker: 'log',
		id: `r-${planned_on}`,
		deleted: false,
		createdAt: `${planned_on}T18:00+08:00`,
	},
	values: { planned_on, outcome, ...more },
});

/** What holds from a day on. */
export const change = (from_on: string, said: Values): DatedChild => ({
	...{
		tracker: 'changes',
		id: `c-${from_on}`,
		deleted: false,
		createdAt: `${from_on}T08:00+08:00`,
	},
	values: { from_on, ...said },
});

interface Asked {
	values?: Values;
	children?: readonly DatedChild[];
	begun?: string;
	from: string;
	until: string;
	today?: string;
}

/** What should take place between two days, of a meeting on Mondays where nothing else is said. */
export function expectedOf({ values, children = [], begun, today, ...days }: Asked) {
	const record = { values: { ...weekly, ...values }, children, begun: begun ?? '2025-01-01' };
	return expectedOccurrences(meetings, record, calendar, { today: today ?? '2026-11-27', ...days });
}

/** Days with what became of them, each in a word or two. */
export function said(found: readonly ExpectedOccurrence[]): string[] {
	return found.map(({ day, state }) => `${day.slice(5)} ${state}`);
}
