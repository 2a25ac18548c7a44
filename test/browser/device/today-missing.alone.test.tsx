import { render } from 'preact';
import { expect, it, onTestFinished, vi } from 'vitest';
import TodayIsland from '~/components/today/TodayIsland.tsx';
import { forget, keep } from '~/device/kept.ts';
import { loadWords } from '../definitions.ts';
import { freshName, openTab } from '../storage/fresh-database.ts';

vi.mock('~/components/today/load-registers.ts', () => ({
	loadRegisters: async () => ({
		pages: [{ id: 'complaints', href: '/trackers/complaints/', children: [] }],
		expecting: [{ id: 'mechanisms', href: '/trackers/mechanisms/', children: [] }],
		company: {
			limits: {},
			calendar: { off: [], work: [], years: [2026], zone: 'Asia/Shanghai', hours: [] },
		},
	}),
}));

it('Today says how many records are missing since the last visit, where a browser began with an empty storage', async () => {
	const database = freshName();
	await openTab(database);
	keep('held', '2', 'complaints');
	keep('held', '1', 'mechanisms');
	const element = document.createElement('main');
	document.body.append(element);
	onTestFinished(() => {
		forget('held');
		render(null, element);
		element.remove();
	});
	render(
		<TodayIsland
			{...{ database, words: loadWords('zh-CN') }}
			roles={[{ code: 'everyone', label: '所有人' }]}
			registers={[
				{ title: '客户投诉登记', href: '/trackers/complaints/' },
				{ title: '行动项', href: '/trackers/actions/' },
				{ title: '沟通机制登记', href: '/trackers/mechanisms/' },
			]}
			locale="zh-CN"
		/>,
		element,
	);
	await expect
		.poll(() => element.querySelector('[role=alert]')?.textContent)
		.toContain('3 条记录不见了');
	const links = [...element.querySelectorAll('[role=alert] a')];
	expect(links.map(({ textContent }) => textContent)).toEqual(['客户投诉登记', '沟通机制登记']);
});
