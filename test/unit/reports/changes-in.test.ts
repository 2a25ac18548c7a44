import { describe, expect, it } from 'vitest';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import type { Values } from '~/core/fields/value.ts';
import { changesIn } from '~/core/reports/changes-in.ts';
import { readYaml } from '../definitions.ts';
import { tracker } from '../figures/kpis/cases.ts';

const zone = createZone('Asia/Shanghai');
const quarter = { code: '2026Q4', from: '2026-10-01', until: '2026-12-31', zone };
const told = (id: string, ...rows: Values[]) => {
	const { report } = trackerSchema.parse(readYaml(`trackers/${id}/tracker.yml`));
	if (!report) throw new Error(`${id} tells the report nothing.`);
	const cases = rows.map((values) => ({ values }));
	return changesIn(tracker(id), report, cases, quarter);
};

describe('What changed in a quarter', () => {
	it('are needs that were taken up, with numbers and addresses covered', () => {
		const need = '换对接人之前打 13800138000 说一声';
		const on = { decided_on: '2026-10-09', need };
		expect(told('needs_list', { ...on, decision: 'adopted' })).toMatchObject([
			{ on: '2026-10-09', label: expect.not.stringContaining('13800138000') as unknown },
		]);
		expect(told('needs_list', { ...on, decision: 'declined' })).toEqual([]);
	});

	it('are improvements that are done, and change notices that were confirmed', () => {
		const done = { suggestion: '议题提前一天发', done_on: '2026-11-02' };
		expect(told('feedback', { ...done, progress: 'done' })).toEqual([
			{ on: '2026-11-02', label: '议题提前一天发' },
		]);
		expect(told('feedback', { ...done, progress: 'in_progress' })).toEqual([]);
		const notice = { what: '示例：检修改到周三', effective_on: '2026-12-01' };
		expect(told('change_notices', { ...notice, status: 'in_force' })).toHaveLength(1);
		expect(told('change_notices', { ...notice, status: 'withdrawn' })).toEqual([]);
	});

	it('are of that quarter, and of what says what it was', () => {
		const of = (on: string, what: string | null) =>
			told('change_notices', { what, effective_on: on, status: 'checked' });
		expect(of('2026-09-30', '甲')).toEqual([]);
		expect(of('2027-01-01', '甲')).toEqual([]);
		expect(of('2026-12-31', null)).toEqual([]);
	});
});
