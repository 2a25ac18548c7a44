import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { courseOf } from '~/core/figures/kpis/kpi-course.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { kaplanMeier } from '~/core/figures/statistics/kaplan-meier.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { definitions, kpi, kpisOf, linkTo, record } from './cases.ts';
import { kpiPlan } from './kpi-content.ts';

const now = '2027-01-10T09:00+08:00';
const hour = 3_600_000;
const quarter = { code: '2026Q4', from: '2026-10-01', until: '2026-12-31' };
const before = { code: '2026Q3', from: '2026-07-01', until: '2026-09-30' };

/** So many complaints of a day, solved after so many hours; `null` = still open. */
function complaints(day: string, solved: readonly (number | null)[]): Entry[] {
	const received = `${day}T10:00:00+08:00`;
	return solved.flatMap((hours) => {
		const department = { responsible_department: 'sales' };
		const own = record('complaints', { received_at: received, status: 'open', ...department });
		if (hours === null) return [own];
		const at = new Date(Date.parse(received) + hours * hour).toISOString().replace('Z', '+00:00');
		const said = { complaint: linkTo(own), at };
		return [
			own,
			record('complaint_events', { ...said, kind: 'level_1' }),
			record('complaint_events', { ...said, kind: 'resolved' }),
		];
	});
}

function courseOfPart(entries: readonly Entry[], name: string, department: string | null = null) {
	const { definition } = kpi(kpisOf(entries), name);
	const minute = Math.floor(Date.parse(now) / 60_000);
	const entriesOf = (id: string) => entries.filter(({ tracker }) => tracker === id);
	const { rowsOf } = createCaseReader(entriesOf, definitions, kpiPlan.company, minute);
	const source = { plan: kpiPlan, definitions, rowsOf, now: minute };
	return atOnce(courseOf(source, { period: quarter, baseline: before, department }, definition));
}

describe('The course of a measure', () => {
	it('has a point for each whole week of the quarter, gaps where nothing was, and the middle of the weeks before', () => {
		const weekly = (from: string, weeks: number) =>
			Array.from({ length: weeks }, (_, at) => {
				const day = new Date(Date.parse(`${from}T00:00Z`) + at * 7 * 24 * hour);
				return complaints(day.toISOString().slice(0, 10), [2, 4, 6, 8, 40]);
			}).flat();
		// Mondays; the third week of the quarter is left out.
		const entries = [
			...weekly('2026-07-06', 12),
			...weekly('2026-10-05', 2),
			...weekly('2026-10-26', 3),
		];
		const { weeks, median } = courseOfPart(entries, 'K3 median');
		expect(weeks.map(({ from }) => from)).toEqual([
			...['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'],
			...['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'],
			'2026-12-28',
		]);
		expect(weeks.slice(0, 5).map(({ figure }) => [figure.value, figure.n])).toEqual([
			[6, 5],
			[6, 5],
			[null, 0],
			[6, 5],
			[6, 5],
		]);
		expect(weeks[2]?.figure.reason).toBe('no_data');
		expect(median).toBe(6);
		expect(courseOfPart(weekly('2026-10-05', 3), 'K3 median').median).toBeNull();
	});

	it('of a time has its cases, open ones as long as they have lasted, and the limits', () => {
		const entries = complaints('2026-11-18', [2, 30, 50, 90, 100, null]);
		const { cases } = courseOfPart(entries, 'K12 half');
		expect(cases?.limits).toEqual([24, 48, 72]);
		const curve = kaplanMeier(cases?.durations ?? []);
		expect([curve.done, curve.open, curve.median]).toEqual([5, 1, 50]);
	});

	it('of a department tells nothing of fewer than five cases', () => {
		const entries = complaints('2026-11-18', [2, 30, 50, 90]);
		const few = courseOfPart(entries, 'K3 median', 'sales');
		expect(few.weeks.every(({ figure }) => figure.value === null)).toBe(true);
		expect(courseOfPart(entries, 'K12 half', 'sales').cases).toBeNull();
	});
});
