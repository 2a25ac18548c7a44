import { timeOf } from '~/core/clocks/company/time-of.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { computeKpis } from '~/core/figures/kpis/compute-kpis.ts';
import { departmentsOf } from '~/core/figures/kpis/departments-of.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { stripEntries } from '~/core/keeping/strip-entries.ts';
import { registerFigures } from '~/core/reports/register-figures.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { findDue } from '~/workers/collect/find-due.ts';
import { statesOf } from '~/workers/collect/states-of.ts';
import { definitions, record, tracker } from '../figures/kpis/cases.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { timed } from './any-books.ts';

const pacer = { due: () => false, pause: () => Promise.resolve() };
const periods = [
	{ code: '2026Q4', from: '2026-10-01', until: '2026-12-31' },
	{ code: '2027Q1', from: '2027-01-01', until: '2027-03-31' },
];
/** The day of clearing. */
const clearedOn = new Date('2034-06-01T09:00:00+08:00');

/** The same records once all of them that are past their time are cleared, and how many were. */
export async function cleared(entries: readonly Entry[]) {
	const rows = (id: string) =>
		entries
			.filter((entry) => entry.tracker === id)
			.map((entry): TableRow => ({ key: `${id}/${entry.id}`, entry, conflict: false }));
	const limits = Object.fromEntries(
		timed.map(({ kept }) => [
			kept?.time?.limit ?? '',
			[{ since: null, amount: 12, unit: 'months' as const }],
		]),
	);
	const asked = { limits, zone: 'Asia/Shanghai', now: clearedOn.getTime() };
	const going = new Set<string>();
	for (const definition of timed) {
		const { due } = await findDue(definition, definitions, { rows }, asked, pacer);
		for (const { row, below } of due) for (const { key } of [row, ...below]) going.add(key);
	}
	const after = entries.map((entry) => {
		const of = tracker(entry.tracker);
		return going.has(`${of.id}/${entry.id}`)
			? stripEntries([entry], of, of.kept?.keeps ?? null, clearedOn)
			: entry;
	});
	return { after, count: going.size };
}

/** All that pages and reports count of records at a moment; of a whole company or a department. */
export async function countedOf(entries: readonly Entry[], now: string) {
	const minute = Math.floor(Date.parse(now) / 60_000);
	const entriesOf = (id: string) => entries.filter((entry) => entry.tracker === id);
	const { rowsOf: casesOf } = createCaseReader(entriesOf, definitions, kpiPlan.company, minute);
	const source = { plan: kpiPlan, definitions, rowsOf: casesOf, now: minute };
	const departments = [
		null,
		...departmentsOf(definitions)
			.slice(0, 2)
			.map(({ code }) => code),
	];
	const measures = periods.flatMap((period) =>
		departments.flatMap((department) =>
			atOnce(computeKpis(source, { period, department, baseline: periods[0] ?? null })),
		),
	);
	const clocks = Object.fromEntries(
		timed.map(({ id }) => [id, casesOf(id).map((row) => [row.id, row.clocks])]),
	);
	const states = await Promise.all(
		timed.map((definition) => {
			const rows = casesOf(definition.id).map((row): TableRow => {
				const entry = entries.find(({ id }) => id === row.id) ?? record(definition.id, {});
				return { key: row.id, entry, conflict: false, clocks: row.clocks };
			});
			return statesOf(definition, rows, '2026Q4', { ...pacer });
		}),
	);
	const { zone } = timeOf(kpiPlan.company.calendar);
	const reported = kpiPlan.trackers.flatMap(({ id, report }) =>
		report && tracker(id).kept
			? periods.flatMap((period) =>
					registerFigures(tracker(id), report, casesOf(id), { ...period, zone }, () => ({})),
				)
			: [],
	);
	return { measures, clocks, states, reported };
}
