import { render } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import { toLocalDay } from '~/core/clocks/local-iso.ts';
import TrainingIsland from '~/components/training/TrainingIsland.tsx';
import { forgetAll, readKept } from '~/device/kept.ts';
import { write } from '../collect/people.ts';
import { loadDefinitions, loadWords } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { freshName, openTab } from '../storage/fresh-database.ts';

const register =
	loadDefinitions().find(({ completions }) => completions?.of === 'courses') ?? expect.fail();
const today = toLocalDay(new Date());
const departments = [
	{ code: 'sales', label: '销售部', names: ['销售部', 'Sales'] },
	{ code: 'gm_office', label: '总经办', names: ['总经办'] },
	{ code: 'finance', label: '财务部', names: ['财务部'] },
];
const course = {
	id: 'everyone',
	title: '全员',
	href: '/courses/everyone/',
	valid: 12,
	isForAll: true,
	isOfPages: false,
	isNamed: true,
	modules: [
		{ id: 'channels', title: '渠道', edition: '1' },
		{ id: 'response', title: '响应', edition: '1+1.1' },
	],
};

it('Completion is told by department, no small one alone; a list of staff numbers says who is left and stays here', async () => {
	const database = freshName();
	const db = await openTab(database);
	const pass = (department: string, module: string, edition: string, staff_number: string) => ({
		...write(register, {
			...{ course: 'everyone', module, edition, passed_on: today, result: 'passed' },
			...{ department, staff_number },
		}),
		...{ exportedHash: null, restorable: null },
	});
	await db.entries.bulkPut([
		pass('sales', 'channels', '1', 'A1'),
		pass('sales', 'response', '1', 'A1'),
		pass('gm_office', 'channels', '1', 'B1'),
	]);
	const fields = register.completions ?? expect.fail();
	const department = register.fields.find(({ id }) => id === fields.department) ?? expect.fail();
	const element = document.createElement('main');
	document.body.append(element);
	onTestFinished(() => {
		render(null, element);
		element.remove();
		forgetAll();
	});
	render(
		<TrainingIsland
			courses={[course]}
			people={{ sales: 20, gm_office: 3, finance: 6 }}
			fewest={5}
			registers={[{ id: register.id, fields, department }]}
			hands={null}
			words={loadWords('zh-CN')}
			locale="zh-CN"
			{...{ departments, database }}
		/>,
		element,
	);
	await expect.poll(() => element.querySelectorAll('tbody tr').length).toBe(3);
	const rows = [...element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
	expect(rows[0]).toContain('销售部1 / 205%0 / 200%');
	expect(rows[0]).toContain('另有 1 人');
	expect(rows[1]).toContain('其他（财务部和总经办）1 / 9');
	expect(element.querySelector('blockquote')?.textContent).toContain('至少 29 人');

	const box = element.querySelector('textarea') ?? expect.fail();
	box.value = '姓名\t工号\t部门\n张三\tA1\t销售部\n李四\tA2\t销售部';
	box.dispatchEvent(new Event('input', { bubbles: true }));
	const read = [...element.querySelectorAll('button')].find(
		(one) => one.textContent === '读入名单',
	);
	await expect.poll(() => read?.disabled).toBe(false);
	read?.click();
	await expect.poll(() => element.textContent).toContain('还有谁没学完');
	expect(element.querySelector('.gt-training')?.textContent).toContain('销售部：2 人');
	expect(readKept('roster', 'everyone')).toContain('A2');
	expect(readKept('roster', 'everyone')).not.toContain('张三');
	await expectNoBarriers(element);
});
