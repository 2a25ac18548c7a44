import { expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { loadDefinition } from '../definitions.ts';
import { everyControl } from './every-control.ts';
import { good, openService, quietly } from './open-service.ts';
import { handOver, write } from './people.ts';

const [assessment, survey] = [loadDefinition('assessment'), loadDefinition('pilot_survey')];
const forms = [assessment, survey];
const items = ['on_time', 'know_aim', 'done_after', 'know_whom', 'day_kept', 'told_first'];

/** All that one person hands in: both forms, with a score for everything and a remark nobody else makes. */
function filesOf(number: number, department: string, level: string, score: number) {
	const dimension = assessment.fields.find(({ id }) => id === 'dimension');
	const dimensions = dimension && 'options' in dimension ? dimension.options : [];
	const about = { period: '2026Q3', instrument: 'survey', department, level };
	const rows = dimensions.map(({ code }): Entry =>
		write(assessment, { ...about, dimension: code, score, problem: `第 ${number} 人说的` }),
	);
	const scores = Object.fromEntries([...items, 'answered', 'satisfied'].map((id) => [id, score]));
	const answer = { wave: 'before', period: '2026Q3', department, remark: `第 ${number} 人写的` };
	return [
		handOver(rows, assessment, `${number}-1.csv`),
		handOver([write(survey, { ...answer, ...scores })], survey, `${number}-2.csv`),
	];
}

const importing = async (api: CollectApi, files: ReturnType<typeof filesOf>) => {
	good(await api.preview(files, quietly));
	return good(await api.commit('take', quietly)).step;
};

it('Of one person of a department of six, whom everybody knows, no control tells anything when the file comes and goes', async () => {
	const people = { production: 20, marketing: 14, finance: 6, gm_office: 4 };
	const company = { name: '示例公司', contact: '', collector: '人力资源部', campaigns: [], people };
	const { api } = await openService(forms, company);
	const others = Object.entries(people).flatMap(([department, count]) =>
		Array.from({ length: count - (department === 'finance' ? 1 : 0) }, () => department),
	);
	await importing(
		api,
		others.flatMap((department, at) => filesOf(at, department, 'frontline', 3 + (at % 3))),
	);
	for (const [tracker, round] of [
		['assessment', '2026Q3 survey'],
		['pilot_survey', 'before 2026Q3'],
	] as const) {
		const breakdowns = ['department', 'level'];
		good(await api.declareRound({ tracker, round, fewest: 5, breakdowns, invited: 44 }));
	}
	const before = await everyControl(api, forms);
	expect(before.size).toBeGreaterThan(100);
	expect(before.get('results assessment 2026Q3 survey')).toContain('"state":"told"');

	const step = await importing(api, filesOf(44, 'finance', 'senior', 1));
	const differs = (now: Map<string, string>) =>
		[...now].flatMap(([name, told]) => (before.get(name) === told ? [] : [name]));
	expect(differs(await everyControl(api, forms))).toEqual([]);
	good(await api.undo(step, quietly));
	await api.overview();
	expect(differs(await everyControl(api, forms))).toEqual([]);
});
