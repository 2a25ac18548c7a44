import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import type { GroupResult } from '~/core/figures/results/result-view.ts';
import { others } from '~/core/privacy/wave/partition.ts';
import type { Company } from '~/core/organization/company.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { createCollectService } from '~/workers/collect/collect-service.ts';
import type { Progress } from '~/workers/collect/job-result.ts';
import { loadDefinition } from '../definitions.ts';
import { good, openService, quietly } from './open-service.ts';
import { handOver, strike, write } from './people.ts';

const survey = loadDefinition('pilot_survey');
const asked = { tracker: 'pilot_survey', round: null, now: Date.parse('2026-11-27T09:00:00Z') };
const company: Company = {
	...{ name: '示例公司', contact: '', collector: '人力资源部', campaigns: [] },
	people: { marketing: 18, production: 120, hr: 8, finance: 11 },
};

function person(department: string, score: number): Entry {
	const items = ['on_time', 'know_aim', 'done_after', 'know_whom', 'day_kept', 'told_first'];
	const scores = [...items, 'answered'].map((id) => [id, score]);
	return write(survey, {
		...{ wave: 'before', period: '2026Q4', department, satisfied: score, remark: '' },
		...Object.fromEntries(scores),
	});
}

/** People who give 1 to 5 in turn. */
const crowd = (department: string, count: number) =>
	Array.from({ length: count }, (_, at) => person(department, 1 + (at % 5)));

async function importing(api: CollectApi, people: readonly Entry[]): Promise<void> {
	const files = people.map((entry, at) => handOver([entry], survey, `${at}.csv`));
	good(await api.preview(files, quietly));
	good(await api.commit('take', quietly));
}

const declare = (api: CollectApi, fewest = 5) =>
	api.declareRound({
		...{ tracker: 'pilot_survey', round: 'before 2026Q4', fewest },
		...{ breakdowns: ['department'], invited: 60 },
	});

async function satisfied(api: CollectApi) {
	const view = good(await api.results(asked, quietly));
	const item = view.items.find(({ id }) => id === 'satisfied');
	const cells = item?.by[0]?.cells ?? [];
	const by = Object.fromEntries(cells.map(({ cell, result }) => [cell, say(result)]));
	return { view, all: item && say(item.all), by };
}

function say(result: GroupResult): string {
	if (result.is === 'shown') return `${result.topTwo?.n} shown`;
	if (result.is === 'direction') return `only ${result.went}`;
	return result.is === 'band' ? `band ${JSON.stringify(result.band.share)}` : result.reason;
}

describe('the results of an anonymous form', () => {
	it('are told of nobody before the wave is declared, and its groups stay as they were then', async () => {
		const { api, db } = await openService(undefined, company);
		const first = [...crowd('marketing', 12), ...crowd('production', 20), ...crowd('finance', 3)];
		await importing(api, first);
		const before = good(await api.results(asked, quietly));
		expect(before).toMatchObject({ state: 'undeclared', items: [], people: 35 });
		expect(before.round).toEqual({
			key: 'before 2026Q4',
			codes: { wave: 'before', period: '2026Q4' },
		});
		good(await declare(api));
		const { view, all, by } = await satisfied(api);
		expect(view).toMatchObject({ state: 'told', invited: 60, people: 35 });
		expect(all).toBe('35 shown');
		// Three of finance stand with the next smallest.
		expect(by).toEqual({ production: '20 shown', [others]: '15 shown' });
		await importing(api, crowd('finance', 9));
		good(await declare(api, 8));
		expect((await satisfied(api)).by).toEqual({ production: '20 shown', [others]: '24 shown' });
		expect((await db.waves.toArray()).map(({ wave }) => wave.fewest)).toEqual([5]);
	});

	it('say only which way it went where a department changed by fewer than five people', async () => {
		const { api } = await openService(undefined, company);
		await importing(api, [...crowd('marketing', 10), ...crowd('production', 20)]);
		good(await declare(api));
		expect((await satisfied(api)).by).toEqual({
			marketing: '10 shown',
			production: '20 shown',
			[others]: 'no_data',
		});
		const late = [5, 5, 5].map((score) => person('marketing', score));
		await importing(api, [...late, ...crowd('production', 8)]);
		const { all, by } = await satisfied(api);
		expect([all, by]).toEqual([
			'41 shown',
			{ marketing: 'only up', production: 'only steady', [others]: 'no_data' },
		]);
		// Production's 28 taken from all 41 would leave the three. Asked once more, and by somebody who reads the database: nothing else.
		expect((await satisfied(api)).by).toEqual(by);
	});

	it('say a range of a small group that is of one mind, and leave out what was deleted', async () => {
		const told = async () => {
			const { api } = await openService(undefined, company);
			const alike = Array.from({ length: 8 }, () => person('marketing', 5));
			const gone = person('production', 1);
			await importing(api, [...alike, ...crowd('production', 20), gone]);
			await importing(api, [strike(gone, survey)]);
			good(await declare(api));
			const { by, all } = await satisfied(api);
			expect(all).toBe('28 shown');
			return by;
		};
		// Lots are made by chance: once in some hundred times one cuts a group so that it is hidden, though nobody looked.
		const chances = [await told(), await told(), await told()];
		// Production's 20 taken from all 28 would tell what each of marketing said.
		expect(chances).toContainEqual(
			expect.objectContaining({ marketing: 'band {"atLeast":0.8}', production: 'merged' }),
		);
		for (const by of chances) expect(by['production']).not.toMatch(/shown/);
	});

	it('have what people wrote of ten writers and more, not of nine', async () => {
		const { api } = await openService(undefined, company);
		const writers = Array.from({ length: 10 }, (_, at) => {
			const answer = person('marketing', 1 + (at % 5));
			return write(survey, { ...answer.values, remark: `说法${at}` });
		});
		await importing(api, [...crowd('production', 20), ...writers.slice(1)]);
		good(await declare(api));
		const read = async () =>
			(await satisfied(api)).view.comments.find(({ field }) => field === 'remark')?.texts;
		expect(await read()).toBe(null);
		await importing(api, writers);
		expect((await read())?.toSorted()).toEqual(writers.map(({ values }) => values['remark']));
	});

	it('are not told while the company’s round goes on', async () => {
		const round = { form: 'pilot_survey', period: '2026Q4', where: '', mail: null };
		const campaigns = [{ ...round, from: '2026-11-20', until: '2026-12-04' }];
		const { api } = await openService(undefined, { ...company, campaigns });
		await importing(api, crowd('production', 20));
		good(await declare(api));
		const view = good(await api.results(asked, quietly));
		expect(view).toMatchObject({ state: 'under_way', items: [], people: 20, until: '2026-12-04' });
		const later = { ...asked, now: Date.parse('2026-12-05T09:00:00Z') };
		expect(good(await api.results(later, quietly)).state).toBe('told');
	});
});

describe('results on their way', () => {
	it('say how many questions are counted, and once they are there are there at once', async () => {
		const { api } = await openService(undefined, company);
		await importing(api, [...crowd('marketing', 12), ...crowd('production', 20)]);
		good(await declare(api));
		const said: string[] = [];
		const say = ({ phase, done, total }: Progress) => void said.push(`${phase} ${done}/${total}`);
		const first = good(await api.results(asked, say));
		// Not more than ten times a second, but the end always.
		expect(said.at(-1)).toBe(`counting ${first.items.length}/${first.items.length}`);
		const before = said.length;
		expect(good(await api.results(asked, say))).toEqual(first);
		expect(said.slice(before).filter((one) => one.startsWith('counting'))).toEqual([]);
	});

	it('stop where a person cancels them, and tell the same when asked for again', async () => {
		const { api, db } = await openService(undefined, company);
		await importing(api, [...crowd('marketing', 12), ...crowd('production', 20)]);
		good(await declare(api));
		const stop = ({ phase }: Progress) => void (phase === 'counting' && api.cancel());
		expect(await api.results(asked, stop)).toEqual({ ok: false, failure: 'cancelled' });
		// What was published of a question before is kept, and the rest was not.
		const questions = new Set((await db.issues.toArray()).map(({ question }) => question));
		const { all, by, view } = await satisfied(api);
		expect(questions.size).toBeLessThan(view.items.length);
		expect([all, by]).toMatchObject([
			'32 shown',
			{ marketing: '12 shown', production: '20 shown' },
		]);
	});

	it('of two tabs that look at once show the same, and keep it once', async () => {
		const { api, db, definitions } = await openService(undefined, company);
		await importing(api, [...crowd('marketing', 12), ...crowd('production', 20)]);
		good(await declare(api));
		const other = createCollectService(db, definitions, company);
		const both = await Promise.all([api.results(asked, quietly), other.results(asked, quietly)]);
		const [mine, theirs] = both.map(good);
		expect(theirs).toEqual(mine);
		const kept = (await db.issues.toArray()).map(
			(one) => `${one.question} ${one.field} ${one.cell}`,
		);
		expect(new Set(kept).size).toBe(kept.length);
	});
});
