import { expect, it, vi } from 'vitest';
import type { Campaign } from '~/core/organization/campaign.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { ofEndedRounds } from '~/workers/collect/rows-to-measure.ts';
import { loadDefinition } from '../definitions.ts';

const survey = loadDefinition('assessment', 'zh-CN');
const round: Campaign = {
	...{ form: survey.id, period: '2026Q4', from: '2026-11-23', until: '2026-12-11' },
	...{ where: '', mail: null },
};
const rows = ['2026Q3', '2026Q4', '2026Q4'].map(
	(period, at) => ({ key: `${at}`, entry: { values: { period } } }) as unknown as TableRow,
);
const keys = (day: string, campaigns: Campaign[]) =>
	ofEndedRounds(survey, rows, { campaigns }, new Date(`${day}T12:00`)).map(({ key }) => key);

it('nothing of an anonymous form is measured while its round goes on', () => {
	expect(keys('2026-12-11', [round])).toEqual(['0']);
	expect(keys('2026-12-12', [round])).toEqual(['0', '1', '2']);
	expect(keys('2026-12-11', [])).toEqual(['0', '1', '2']);
});

it("a round ends with the company's day, wherever the results are looked at", () => {
	const calendar = { off: [], work: [], years: [2026], zone: 'Asia/Shanghai', hours: [] };
	const shown = (now: string) =>
		ofEndedRounds(survey, rows, { campaigns: [round], calendar }, new Date(now)).length;
	for (const zone of ['Asia/Shanghai', 'Pacific/Auckland', 'America/New_York']) {
		vi.stubEnv('TZ', zone);
		expect(shown('2026-12-11T23:59:00+08:00')).toBe(1);
		expect(shown('2026-12-12T00:00:00+08:00')).toBe(3);
	}
	vi.unstubAllEnvs();
});
