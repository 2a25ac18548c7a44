import { describe, expect, it } from 'vitest';
import { arrangeParts } from '../../../../src/components/print/arrange-parts.ts';

const sidebar = [
	{
		label: '人力',
		translations: { en: 'HR' },
		items: ['collect', { autogenerate: { directory: 'hr' } }],
	},
	{ label: '其他表', items: [{ slug: 'hr/report' }, { label: '里层', items: [{ slug: 'deep' }] }] },
	{ label: '另一组', items: ['hr/elsewhere'] },
	{ label: '空', items: [{ autogenerate: { directory: 'nothing' } }] },
];
const page = (name: string, order?: number) => ({ page: name, order });
const elsewhere = { page: 'hr/elsewhere', order: 0, hidden: true };
const pages = [
	page('hr/b'),
	page('hr/report', 2),
	page('hr/a', 1),
	page('deep'),
	page('collect'),
	page('late'),
	elsewhere,
];

describe('the parts of a booklet', () => {
	it('follow the groups of the sidebar, each page once, what is not listed last', () => {
		const parts = arrangeParts(sidebar, pages, 'zh-CN', '其他');
		expect(parts.map(({ label, pages: held }) => [label, ...held.map((one) => one.page)])).toEqual([
			['人力', 'collect', 'hr/a', 'hr/report', 'hr/b'],
			['其他表', 'deep'],
			['另一组', 'hr/elsewhere'],
			['其他', 'late'],
		]);
	});

	it('are called as the language calls the groups', () => {
		const parts = arrangeParts(sidebar, [page('collect')], 'en', 'Other');
		expect(parts.map(({ label }) => label)).toEqual(['HR']);
	});
});
