import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { mergedInto } from './seeded-books.ts';

/** A clock as a line to compare: everything SQL tells of it, in minutes. */
export type ClockLine = (string | number | null)[];

/** What the pages tell of every clock at a minute, by tracker: the same lines the views give. */
export function clocksOf(
	books: Readonly<Record<string, readonly Entry[]>>,
	definitions: readonly Definition[],
	now: number,
	company = kpiPlan.company,
): Record<string, ClockLine[]> {
	const shown = new Map(
		Object.entries(books).map(([id, own]) => [
			id,
			[...mergedInto(own).values()].filter(({ deleted }) => !deleted),
		]),
	);
	const entriesOf = (id: string) => shown.get(id) ?? [];
	const { rowsOf } = createCaseReader(entriesOf, definitions, company, now);
	return Object.fromEntries(
		definitions
			.filter(({ clocks }) => clocks.length > 0)
			.map(({ id }) => [
				id,
				rowsOf(id).flatMap(({ clocks }, at) =>
					clocks.map((clock) => lineOf(entriesOf(id)[at]?.id ?? '', clock)),
				),
			]),
	);
}

function lineOf(id: string, clock: ClockOfRecord): ClockLine {
	const state = stateOf(clock.state);
	return [id, clock.id, clock.from, clock.until, clock.due, state, clock.elapsed];
}

/** SQL does not tell that something is due soon. */
const stateOf = (state: ClockOfRecord['state']) => (state === 'due_soon' ? 'open' : state);
