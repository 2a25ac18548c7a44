import { render } from 'preact';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import TodayIsland from '~/components/today/TodayIsland.tsx';
import { databaseVersion } from '~/storage/database-version.ts';
import { loadWords } from '../definitions.ts';
import { freshName, openRaw } from '../storage/fresh-database.ts';

vi.mock('~/components/today/load-registers.ts', () => ({
	loadRegisters: async () => ({
		pages: [{ id: 'complaints', href: '/trackers/complaints/', children: [] }],
		expecting: [],
	}),
}));
afterEach(() => vi.restoreAllMocks());

it('Today says that the records could not be read where a newer version moved them, and never that nothing is due', async () => {
	const database = freshName();
	const newer = await openRaw(database, databaseVersion + 10, (db) => {
		db.createObjectStore('elsewhere');
	});
	const element = document.createElement('main');
	document.body.append(element);
	onTestFinished(() => {
		newer.close();
		render(null, element);
		element.remove();
	});
	const words = loadWords('zh-CN');
	render(
		<TodayIsland
			{...{ words, database }}
			roles={[{ code: 'everyone', label: '所有人' }]}
			registers={[]}
			locale="zh-CN"
		/>,
		element,
	);
	await expect.poll(() => element.querySelector('[role=alert]')?.textContent).toContain('没能读出');
	expect(element.textContent).not.toContain('现在没有在计时的');
});
