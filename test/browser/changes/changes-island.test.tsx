import { render } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import ChangesIsland from '~/components/changes/ChangesIsland.tsx';
import type { ChangedPage } from '~/core/training/changed-page.ts';
import { rememberDefinition } from '~/device/load-definition.ts';
import { forgetAll, keep } from '~/device/kept.ts';
import { readEntries } from '~/storage/own-entries.ts';
import { loadDefinitions, loadWords } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { freshName, openTab } from '../storage/fresh-database.ts';

const register =
	loadDefinitions().find(({ completions }) => completions?.of === 'pages') ?? expect.fail();
rememberDefinition(register);
const pageOf = (page: string, change: Partial<ChangedPage>): ChangedPage => ({
	...{ page, title: page, href: `/${page}/`, isForAll: true, roles: [], text: 'abcd' },
	...{ edition: '1.0', changes: [] },
	...change,
});
const section = {
	title: '怎么办',
	href: '/everyone/a/#怎么办',
	was: ['24 小时内答'],
	now: ['12 小时内答'],
};
const change = {
	...{ version: '1.1', on: '2026-12-01', isMaterial: true, what: '24 小时改成 12 小时' },
	sections: [section],
};
const pages = [
	pageOf('everyone/a', { edition: '1.1', changes: [change] }),
	pageOf('everyone/b', {}),
	pageOf('managers/c', { isForAll: false, roles: ['line_manager'] }),
];

it('Shows a role what was changed, and records a confirmed page with its version, text, day and department, and nothing else', async () => {
	const database = freshName();
	keep('role', 'everyone');
	keep(
		'confirmed',
		JSON.stringify({ seen: {}, pages: { 'everyone/a': { edition: '1.0', day: '2026-11-01' } } }),
	);
	const element = document.createElement('main');
	document.body.append(element);
	onTestFinished(() => {
		render(null, element);
		element.remove();
		forgetAll();
	});
	const departments = [{ code: 'sales', label: '销售部' }];
	render(
		<ChangesIsland
			roles={[{ code: 'everyone', label: '员工' }]}
			register={{ id: register.id, href: '/r/', title: register.title, departments, person: null }}
			words={loadWords('zh-CN')}
			locale="zh-CN"
			{...{ pages, database }}
		/>,
		element,
	);
	await expect.poll(() => element.querySelectorAll('[type=checkbox]').length).toBe(2);
	expect(element.textContent).toContain('24 小时改成 12 小时');
	expect(element.textContent).toContain('everyone/a（1.1 版，上次确认以后改过）');
	expect(element.querySelector('details[open] del')?.textContent).toBe('24 小时内答');
	const places = [...element.querySelectorAll('form li a')].map((one) => one.getAttribute('href'));
	expect(places).toEqual([section.href, '/everyone/b/']);
	expect(element.textContent).not.toContain('managers/c');
	await expectNoBarriers(element);

	// Nobody has read 0 pages.
	expect(element.querySelector('[type=submit]')?.textContent).toBe('我已阅读勾上的几页');
	element.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
	const select = element.querySelector<HTMLSelectElement>('form select') ?? expect.fail();
	select.value = 'sales';
	select.dispatchEvent(new Event('change', { bubbles: true }));
	const button = element.querySelector<HTMLButtonElement>('[type=submit]') ?? expect.fail();
	await expect.poll(() => button.disabled).toBe(false);
	button.click();
	await expect.poll(() => element.textContent).toContain('记好了');
	// What was recorded is to be handed over, not filled in again.
	expect(element.querySelector('.gt-notice a')?.getAttribute('href')).toBe('/r/#hand-over');
	expect(element.querySelectorAll('[type=checkbox]').length).toBe(1);
	expect(element.textContent).not.toContain('24 小时改成 12 小时');
	const [entry, ...more] = await readEntries(await openTab(database), register.id);
	expect(more).toEqual([]);
	expect(entry?.values).toMatchObject({ page: 'everyone/a', edition: '1.1', text_code: 'abcd' });
	const given = Object.entries(entry?.values ?? {}).filter(([, value]) => value !== null);
	expect(given.map(([id]) => id).toSorted()).toEqual([
		'confirmed_on',
		'department',
		'edition',
		'page',
		'text_code',
	]);
});
