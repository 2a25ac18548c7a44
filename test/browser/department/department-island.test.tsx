import { render } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import DepartmentIsland from '~/components/department/DepartmentIsland.tsx';
import { allDefinitions, definitionFile } from '~/core/definition/definition-file.ts';
import { figuresSchema } from '~/core/definition/figures-schema.ts';
import { kpiPlanFile } from '~/core/definition/kpi-plan-file.ts';
import { quarterAfter } from '~/core/clocks/quarter.ts';
import { write } from '../collect/people.ts';
import { loadDefinition, loadWords } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { freshName, openTab } from '../storage/fresh-database.ts';

const requests = loadDefinition('first_responses');
const uses = figuresSchema.parse([
	{ metric: 'K29', use: 'on_time', clock: 'response', department: 'asked_department' },
]);
const day = { since: null, minutes: 1440, clock: 'working_days' as const };
const part = {
	minimum: null,
	better: null,
	change: null,
	over: null,
	kept: null,
	shown: 'percent',
};
const metric = { measures: '', formula: '', record: '', minimum: 1, minimumWords: null };
const plan = {
	metrics: [
		{
			...metric,
			id: 'K29',
			name: '首问',
			level: 'output',
			parts: [{ ...part, id: 'in_time', name: '按时响应' }],
		},
	],
	trackers: [{ id: requests.id, title: requests.title, uses }],
	company: {
		limits: { first_response: [day] },
		calendar: { off: [], work: [], years: [2026, 2027], zone: 'Asia/Shanghai', hours: [] },
	},
};

it('A department’s own figures come from the registers on the device, from five cases on', async () => {
	const name = freshName();
	const db = await openTab(name);
	const now = new Date();
	// What was asked in the quarter before has been due by now, whatever day it is.
	const quarter = quarterAfter(now, -1);
	const month = String(Number(quarter.slice(-1)) * 3 - 2).padStart(2, '0');
	const first = `${quarter.slice(0, 4)}-${month}-01`;
	const asked = (count: number, asked_department: string) =>
		Array.from({ length: count }, () => ({
			...write(requests, { asked_at: `${first}T09:00+08:00`, asked_department }, now),
			...{ exportedHash: null, restorable: null },
		}));
	const cases = [...asked(6, 'production'), ...asked(4, 'sales'), ...asked(6, 'gm_office')];
	await db.entries.bulkPut(cases);
	const [served, element] = [globalThis.fetch, document.createElement('main')];
	globalThis.fetch = async (address) => {
		if (`${address}`.endsWith(kpiPlanFile('zh-CN'))) return Response.json(plan);
		if (`${address}`.endsWith(definitionFile(allDefinitions, 'zh-CN')))
			return Response.json([requests]);
		return served(address);
	};
	document.body.append(element);
	onTestFinished(() => {
		globalThis.fetch = served;
		render(null, element);
		element.remove();
	});
	const people = { production: 120, sales: 32, gm_office: 4 };
	const words = loadWords('zh-CN');
	render(<DepartmentIsland {...{ words, people }} locale="zh-CN" database={name} />, element);
	const choose = async (at: number, code: string) => {
		await expect.poll(() => element.querySelectorAll('select').length).toBe(3);
		const select = element.querySelectorAll('select')[at];
		if (!select) throw new Error('There is no such choice.');
		select.value = code;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	};
	await choose(0, quarter);
	await choose(2, 'production');
	await expect.poll(() => element.textContent).toContain('6 里有 0');
	expect(element.textContent).not.toContain('全公司');
	await choose(2, 'sales');
	await expect.poll(() => element.textContent).toContain('样本不足');
	await choose(2, 'finance');
	await expect.poll(() => element.textContent).toContain('还没有可以算的登记');
	// Six cases of four people are of one or two of them.
	await choose(2, 'gm_office');
	await expect.poll(() => element.textContent).toContain('这个部门不到 5 人');
	expect(element.textContent).not.toMatch(/里有 \d|打印部门单/u);
	await expectNoBarriers(element);
});
