import { describe, expect, it } from 'vitest';
import { findTrialMistakes } from '~/core/definition/trial-mistakes.ts';
import type { Trial } from '~/core/definition/trial.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { readCard } from '~/core/figures/pilot/read-card.ts';
import { viewPilots } from '~/core/figures/pilot/view-pilots.ts';
import { readYaml, trackerIds } from '../../definitions.ts';
import { definitions, linkTo, record, tracker as trackerOf } from '../kpis/cases.ts';
import { figures, kpiPlan, metrics } from '../kpis/kpi-content.ts';

const now = Math.floor(Date.parse('2027-01-20T09:00+08:00') / 60_000);
const trials = Object.fromEntries(
	trackerIds().flatMap((id) => {
		const { trial } = trackerSchema.parse(readYaml(`trackers/${id}/tracker.yml`));
		return trial ? [[id, trial] as [string, Trial]] : [];
	}),
);
const pilots = trackerOf('pilots');
const trial = trials['pilots'];
if (!trial) throw new Error('The register of pilots does not say how they are judged.');
/** Eight weeks: four before, four of the pilot. */
const said: Values = {
	...{ number: '试点-202611-001', change: '示例：先认领再转', pilot_department: 'production' },
	...{ scope: 'internal', comparison: 'sales', criteria_on: '2026-10-20' },
	...{ baseline_from: '2026-09-07', baseline_until: '2026-10-04' },
	...{ start_on: '2026-11-02', end_on: '2026-11-29', aim: 'answered_in_time', aim_by: 20 },
};
const day = (from: string, at: number) =>
	new Date(Date.parse(`${from}T12:00Z`) + at * 86_400_000).toISOString().slice(0, 10);
/** So many requests on every Tuesday of four weeks, so many of them answered in time. */
const requests = (from: string, count: number, answered: number): Entry[] =>
	[1, 8, 15, 22].flatMap((at) =>
		Array.from({ length: count }, (_, one) => {
			const on = day(from, at);
			const asked = { asked_at: `${on}T09:00+08:00`, asked_department: 'production' };
			const own = record('first_responses', asked);
			const answer = { request: linkTo(own), kind: 'responded', content: 'direct' };
			const told = record('first_response_events', { ...answer, at: `${on}T15:00+08:00` });
			return one < answered ? [own, told] : [own];
		}).flat(),
	);
function view(values: Values, more: readonly Entry[] = [], forms = definitions) {
	const pilot = record('pilots', values);
	const change = record('pilot_changes', {
		...{ pilot: linkTo(pilot), kind: 'changed', what: '示例：截止时间' },
		from_on: '2026-11-12',
	});
	const all = [pilot, change, ...more];
	const entriesOf = (id: string) => all.filter(({ tracker }) => tracker === id);
	const { rowsOf } = createCaseReader(entriesOf, forms, kpiPlan.company, now);
	const source = { plan: kpiPlan, definitions: forms, rowsOf, now };
	return atOnce(viewPilots(source, trials));
}
const cases = [...requests('2026-09-07', 10, 4), ...requests('2026-11-02', 10, 9)];

describe('A pilot as its register says it is judged', () => {
	it('has its verdict, its weeks with the median of those before, and what was changed on the way', () => {
		const [found] = view(said, cases);
		expect(found?.verdict).toMatchObject({ word: 'improved', refused: [] });
		expect(found?.verdict.outcomes[0]).toMatchObject({
			...{ before: { value: 0.4, n: 40 }, after: { value: 0.9, n: 40 } },
		});
		expect(found?.weekly[0]?.points.map(({ figure }) => figure.value)).toEqual([
			...[0.4, 0.4, 0.4, 0.4, null],
			...[0.9, 0.9, 0.9, 0.9],
		]);
		expect(found?.weekly[0]?.median).toBe(0.4);
		expect(found?.changes).toEqual([{ on: '2026-11-12', what: '示例：截止时间' }]);
	});

	it('tells no week of fewer than five cases, and has no median of fewer than four weeks before', () => {
		const few = [...requests('2026-09-07', 4, 4), ...requests('2026-11-02', 10, 9)];
		const [found] = view(said, few);
		expect(found?.weekly[0]?.points.slice(0, 4).every(({ figure }) => figure.value === null)).toBe(
			true,
		);
		expect(found?.weekly[0]?.median).toBeNull();
	});

	it.each<[why: string, values: Values]>([
		['no_baseline', { baseline_from: null, baseline_until: null }],
		['aims_late', { criteria_on: '2026-11-10' }],
		['aims_late', { aim: null }],
		['not_over', { end_on: '2027-01-25' }],
	])('is not rolled out: %s', (why, values) => {
		expect(view({ ...said, ...values }, cases)[0]?.verdict.refused).toContain(why);
	});

	it('keeps its cases when another absorbs its department, and has no comparison where both are one now', () => {
		const into = (absorber: string) =>
			definitions.map((one) => ({
				...one,
				fields: one.fields.map((field) =>
					field.type !== 'department'
						? field
						: {
								...field,
								options: field.options.map((option) =>
									option.code === 'production'
										? { ...option, retired: true, absorbedBy: absorber }
										: option,
								),
							},
				),
			}));
		const [apart] = view(said, cases, into('finance'));
		expect(apart?.verdict.outcomes[0]?.after).toEqual({ value: 0.9, n: 40 });
		expect(apart?.card).toMatchObject({ comparison: 'sales', hasJoined: false });
		const [joined] = view(said, cases, into('sales'));
		expect(joined?.verdict.outcomes[0]).toMatchObject({
			...{ after: { value: 0.9, n: 40 }, beyondComparison: null },
		});
		expect(joined?.card).toMatchObject({ comparison: null, hasJoined: true });
	});

	it('counts points of a share as hundredths, minutes as they are; outside, or without days, it has no card', () => {
		expect(readCard(trial, said, kpiPlan, pilots)?.aims).toEqual([
			{ metric: 'K29', part: 'in_time', better: 'higher', by: 0.2 },
		]);
		const minutes = { ...said, aim: 'meeting_length', also_aim: 'waiting', also_aim_by: 2 };
		expect(readCard(trial, minutes, kpiPlan, pilots)?.aims).toEqual([
			{ metric: 'K8', part: 'median', better: 'lower', by: 20 },
			{ metric: 'K1', part: 'waiting', better: 'lower', by: 2 },
		]);
		expect(view({ ...said, pilot_department: null })).toEqual([]);
		expect(view({ ...said, end_on: null })).toEqual([]);
	});
});

describe('What a tracker says of how it is judged', () => {
	const mistakesOf = (part: Partial<Trial>) =>
		findTrialMistakes(definitions, { pilots: { ...trial, ...part } }, figures, metrics);

	it('fits its fields and the metrics', () => {
		expect(mistakesOf({})).toEqual([]);
	});

	it.each<[message: string, part: Partial<Trial>]>([
		['There is no field "lost"', { agreed: 'lost' }],
		[
			'"meeting_length" has no figure',
			{ figures: { ...trial.figures, meeting_length: undefined as never } },
		],
		[
			'"waiting" is no figure of a department',
			{ figures: { ...trial.figures, waiting: { metric: 'K4', part: 'top_two' } } },
		],
	])('is told: %s', (message, part) => {
		const { figures: given = trial.figures, ...rest } = part;
		const known = Object.fromEntries(Object.entries(given).filter(([, name]) => name));
		expect(mistakesOf({ ...rest, figures: known }).join('\n')).toContain(message);
	});
});
