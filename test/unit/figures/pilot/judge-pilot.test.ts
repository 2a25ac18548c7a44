import { describe, expect, it } from 'vitest';
import { dayAfter } from '~/core/clocks/recurrence.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { judgePilot, wordOf } from '~/core/figures/pilot/judge-pilot.ts';
import type { PilotCard } from '~/core/figures/pilot/pilot-card.ts';
import { definitions, linkTo, record } from '../kpis/cases.ts';
import { kpiPlan } from '../kpis/kpi-content.ts';

const now = Math.floor(Date.parse('2027-01-20T09:00+08:00') / 60_000);
/** Requests of a department in so many weeks from a day on, in turn; so many of them answered in time. */
function requests(
	asked_department: string,
	from: string,
	count: number,
	answered: number,
	weeks = 4,
): Entry[] {
	return Array.from({ length: count }, (_, at) => {
		const on = dayAfter(from, (at % weeks) * 7);
		const own = record('first_responses', { asked_at: `${on}T09:00+08:00`, asked_department });
		const answer = { request: linkTo(own), kind: 'responded', content: 'direct' };
		const told = record('first_response_events', { ...answer, at: `${on}T15:00+08:00` });
		return at < answered ? [own, told] : [own];
	}).flat();
}
const aim = { metric: 'K29', part: 'in_time', better: 'higher', by: 0.2 } as const;
const card: PilotCard = {
	...{ department: 'production', comparison: 'sales', hasJoined: false, aims: [aim] },
	aimsOn: '2026-10-20',
	baseline: { code: 'before', from: '2026-09-01', until: '2026-09-30' },
	pilot: { code: 'pilot', from: '2026-11-01', until: '2026-11-30' },
};
const judge = (entries: readonly Entry[], more: Partial<PilotCard> = {}, today = '2026-12-10') => {
	const entriesOf = (id: string) => entries.filter(({ tracker }) => tracker === id);
	const { rowsOf } = createCaseReader(entriesOf, definitions, kpiPlan.company, now);
	const source = { plan: kpiPlan, definitions, rowsOf, now };
	return atOnce(judgePilot(source, { ...card, ...more }, today));
};
const [before, after] = ['2026-09-01', '2026-11-03'];
const better = [
	...[...requests('production', before, 40, 16), ...requests('production', after, 40, 34)],
	...[...requests('sales', before, 20, 10), ...requests('sales', after, 20, 12)],
];

describe('A pilot', () => {
	it('improved where chance is excluded and what was agreed is reached; the other department is taken off', () => {
		const { outcomes, word, refused } = judge(better);
		expect({ word, refused }).toEqual({ word: 'improved', refused: [] });
		expect(outcomes[0]).toMatchObject({
			...{ before: { value: 0.4, n: 40 }, after: { value: 0.85, n: 40 }, word: 'improved' },
		});
		expect(outcomes[0]?.change?.interval.low).toBeGreaterThan(0);
		expect(outcomes[0]?.beyondComparison).toBeCloseTo(0.45 - 0.1, 9);
	});

	it.each<[why: string, more: Partial<PilotCard>, today?: string]>([
		['no_baseline', { baseline: null }],
		['no_baseline', { baseline: { ...card.pilot, until: '2026-11-02' } }],
		['aims_late', { aimsOn: '2026-11-02' }],
		['aims_late', { aimsOn: null }],
		['not_over', {}, '2026-11-30'],
	])('is not rolled out: %s', (why, more, today) => {
		expect(judge(better, more, today).refused).toContain(why);
	});

	it('of few cases cannot be told, and is not rolled out', () => {
		const few = [...requests('production', before, 8, 2), ...requests('production', after, 8, 8)];
		expect(judge(few)).toMatchObject({ word: 'cannot_tell', refused: ['cannot_tell'] });
	});

	it('cannot be told where either side has cases in fewer than four weeks, however many they are', () => {
		const bunched = [
			...[...requests('production', before, 40, 16), ...requests('production', after, 40, 34, 3)],
		];
		expect(judge(bunched)).toMatchObject({
			...{ word: 'cannot_tell', refused: ['cannot_tell'] },
			outcomes: [{ before: { value: 0.4 }, after: { value: 0.85 }, change: null }],
		});
	});

	it('says in how many weeks there was anything', () => {
		const bunched = [
			...[...requests('production', before, 40, 16), ...requests('production', after, 40, 34, 3)],
		];
		expect(judge(bunched).outcomes[0]?.weeks).toEqual({ before: 4, after: 3 });
	});

	it('without a baseline or aims is not said to have too few cases', () => {
		expect(judge(better, { baseline: null }).refused).toEqual(['no_baseline']);
		expect(judge(better, { aims: [] }).refused).toEqual(['aims_late']);
	});

	it('that did not reach all that was agreed, or did not change, may not be rolled out', () => {
		const half = { ...aim, by: 0.6 };
		expect(judge(better, { aims: [half] })).toMatchObject({
			...{ word: 'leaning', refused: ['not_reached'] },
		});
		const same = [
			...[...requests('production', before, 400, 200), ...requests('production', after, 400, 202)],
		];
		expect(judge(same)).toMatchObject({ word: 'no_clear_change', refused: ['not_reached'] });
		expect(judge(better, { aims: [aim, half] })).toMatchObject({
			...{ word: 'leaning', refused: ['not_reached'] },
		});
	});

	it('only leans where less than agreed was reached, and got worse where it surely did', () => {
		expect(judge(better, { aims: [{ ...aim, by: 0.6 }] }).word).toBe('leaning');
		expect(judge(better, { aims: [{ ...aim, better: 'lower' }] })).toMatchObject({
			...{ word: 'worse', refused: ['worse'] },
		});
	});

	it('has one word for several aims: what got worse is never outweighed', () => {
		expect(wordOf(['improved', 'improved'])).toBe('improved');
		expect(wordOf(['improved', 'cannot_tell'])).toBe('leaning');
		expect(wordOf(['improved', 'improved', 'worse'])).toBe('worse');
		expect(wordOf(['no_clear_change', 'cannot_tell'])).toBe('no_clear_change');
		expect(wordOf([])).toBe('cannot_tell');
	});
});
