import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import type { Company } from '~/core/organization/company.ts';
import { makeReport } from '~/core/reports/make-report.ts';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import type { Report } from '~/core/reports/report.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { good, openService, quietly, takingAll } from '../collect/open-service.ts';
import { handOver } from '../collect/people.ts';
import { createDraw } from '../../fixtures/quarter/draw.ts';
import { baseline, madeQuarter, quarter } from '../../fixtures/quarter/made-quarter.ts';
import { loadReportLanguages } from './report-languages.ts';

const definitions = loadDefinitions();
const languages = loadReportLanguages('zh-CN');
const company: Company = {
	...{ name: '示例公司', contact: '', collector: '人力资源部', campaigns: [] },
	people: { production: 120, sales: 32, customer_service: 4 },
};
const days = (code: string) =>
	code === quarter
		? { code, from: '2026-07-01', until: '2026-09-30' }
		: { code, from: '2026-04-01', until: '2026-06-30' };
const asked = {
	...{ period: days(quarter), baseline: days(baseline), previous: days(baseline), languages },
	now: Date.parse('2026-10-12T09:00:00+08:00'),
};
const signed = [{ role: '总经理', on: '2026-10-12' }];
/** One record in five: what is left out is missed by nobody here. */
const entries = madeQuarter(definitions).filter((_, at) => at % 5 === 0);

/** Files of a tracker each, in so many parts. */
function filesOf(own: readonly Entry[], parts = 1) {
	const byTracker = [...Map.groupBy(own, ({ tracker }) => tracker)];
	return byTracker.flatMap(([tracker, all]) => {
		const definition = definitions.find(({ id }) => id === tracker);
		if (!definition) return [];
		return Array.from({ length: parts }, (_, part) =>
			handOver(
				all.filter((_one, at) => at % parts === part),
				definition,
				`${tracker}-${part}.csv`,
			),
		);
	});
}

async function importing(api: CollectApi, files: ReturnType<typeof filesOf>) {
	const preview = good(await api.preview(files, quietly));
	if (!preview.nothingToDo) good(await api.commit('take', quietly, takingAll(preview)));
}

async function declareAll(api: CollectApi) {
	for (const { id, anonymous } of definitions) {
		if (!anonymous) continue;
		const { rounds } = good(
			await api.results({ tracker: id, round: null, now: asked.now }, quietly),
		);
		for (const { key } of rounds)
			good(
				await api.declareRound({
					...{ tracker: id, round: key, fewest: 5, invited: 309 },
					breakdowns: ['department'],
				}),
			);
	}
}

/** The report as it is frozen, of what is collected. */
async function frozen(api: CollectApi, earlier: Report | null = null): Promise<Report> {
	const { source } = good(await api.reportSource(asked, quietly));
	return freezeReport(makeReport({ ...source, words: {}, measures: [] }), signed, earlier);
}

async function collected(files: ReturnType<typeof filesOf>): Promise<CollectApi> {
	const { api } = await openService(undefined, company);
	await importing(api, files);
	await declareAll(api);
	return api;
}

describe('a quarter’s report of what was collected', () => {
	it('is the same for the same files in another order, split otherwise and given twice', async () => {
		const files = filesOf(entries.toReversed(), 3).toReversed();
		const [one, other] = [await collected(filesOf(entries)), await collected(files)];
		await importing(other, files.slice(0, 4));
		const report = await frozen(one);
		expect((await frozen(other)).hash).toBe(report.hash);
		// Of four people there are records enough; what came of them would be told of one or two.
		const ids = report.figures.map(({ id }) => id);
		const alone = entries.filter(({ values }) => values['department'] === 'customer_service');
		expect(alone.length).toBeGreaterThan(5);
		expect(ids.filter((id) => /@production$/u.test(id)).length).toBeGreaterThan(0);
		expect(ids.filter((id) => /@customer_service$/u.test(id))).toEqual([]);
		// What is not collected says what would have to be kept.
		const figure = report.figures.find(({ id }) => id === 'K6.rate');
		expect(figure?.toKeep?.['zh-CN']).toContain('订单数');
	});

	it('says nothing of somebody who answers late, and of a late case exactly what it changes', async () => {
		const api = await collected(filesOf(entries));
		const first = await frozen(api);
		const [answer] = entries.filter(
			({ tracker, values }) => tracker === 'assessment' && values['period'] === quarter,
		);
		const [meeting] = entries.filter(
			({ tracker, values }) => tracker === 'meetings' && values['outcome'] === 'as_planned',
		);
		if (!answer || !meeting) throw new Error('The quarter has neither.');
		const { write } = createDraw(7);
		const of = (id: string) => loadDefinition(id);
		await importing(
			api,
			filesOf([write(of('assessment'), { ...answer.values, score: 1 }, '2026-09-10')]),
		);
		expect(await frozen(api, first)).toBe(first);
		const late = {
			...meeting.values,
			held_on: '2026-09-10',
			planned_on: '2026-09-10',
			minutes_on: '2026-09-11',
			department: 'sales',
		};
		await importing(api, filesOf([write(of('meetings'), late, '2026-09-10')]));
		const second = await frozen(api, first);
		const { added, gone, changed } = second.since?.changes ?? {};
		const ids = changed?.map(({ id }) => id);
		// All that is worked out from meetings of the company, and what is from all registers; none of sales, too few.
		expect([ids, added, gone]).toEqual([
			[
				'K8.median',
				'K8.shorter',
				'K19.within',
				'K21.decided',
				'K21.agenda',
				'K33.begun',
				'K33.ended',
				'K43.filled',
				'K44.in_time',
			],
			[],
			[],
		]);
		expect(second.version).toBe(2);
	});
});
