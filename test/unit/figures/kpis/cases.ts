import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Values } from '~/core/fields/value.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { computeKpis } from '~/core/figures/kpis/compute-kpis.ts';
import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import type { KpiPeriod } from '~/core/figures/kpis/kpi-period.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { loadDefinitions } from '../../definitions.ts';
import { kpiPlan } from './kpi-content.ts';

export const definitions = loadDefinitions('zh-CN');
const quarter: KpiPeriod = { code: '2026Q4', from: '2026-10-01', until: '2026-12-31' };

/** The tracker of a name; the test is of its content, so it may name it. */
export function tracker(id: string): Definition {
	const found = definitions.find((one) => one.id === id);
	if (!found) throw new Error(`No tracker is called "${id}".`);
	return found;
}

/** A record as somebody writes it down. */
export function record(id: string, values: Values, at = '2026-10-08T09:00+08:00'): Entry {
	const device = `d-${'2'.repeat(20)}`;
	return createEntry(tracker(id), { values, now: new Date(at), device, submission: null });
}

/** A link to a record, as a child holds it. */
export function linkTo({ tracker: id, id: own }: Entry): string {
	return makeLink(`${id}/${own}`, '');
}

/** All figures of some records at a moment. */
export function kpisOf(
	entries: readonly Entry[],
	now = '2027-01-10T09:00+08:00',
	question: Partial<Parameters<typeof computeKpis>[1]> = {},
): KpiFigure[] {
	const minute = Math.floor(Date.parse(now) / 60_000);
	const entriesOf = (id: string) => entries.filter((entry) => entry.tracker === id);
	const { rowsOf } = createCaseReader(entriesOf, definitions, kpiPlan.company, minute);
	const source = { plan: kpiPlan, definitions, rowsOf, now: minute };
	const asked = { period: quarter, baseline: null, department: null, ...question };
	return atOnce(computeKpis(source, asked));
}

/** One of them, such as "K25 level_1". */
export function kpi(found: readonly KpiFigure[], name: string): KpiFigure {
	const [metric, part] = name.split(' ');
	const figure = found.find(
		({ definition }) => definition.metric === metric && definition.part === part,
	);
	if (!figure) throw new Error(`There is no ${name}.`);
	return figure;
}
