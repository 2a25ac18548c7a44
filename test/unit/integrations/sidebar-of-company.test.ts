import { describe, expect, it } from 'vitest';
import { sidebar } from '../../../config/sidebar.ts';
import * as company from '../../../integrations/sidebar-of-company.ts';
import { folderPages } from '../../../integrations/sources/folder-pages.ts';

const pagesIn = (folder: string) => folderPages('.', folder);
const sidebarWithout = (own: Parameters<typeof company.sidebarWithout>[0], off: string[]) =>
	company.sidebarWithout(own, off, pagesIn);

describe('the sidebar of a company', () => {
	it('is all of it where the company does without nothing', () => {
		expect(sidebarWithout(sidebar, [])).toEqual(sidebar);
	});

	it('names no page that is switched off, by its name or its folder', () => {
		const items = ['results', { slug: 'templates/unclear' }, 'today', 'templates/steps'];
		const group = { label: 'a', items };
		expect(sidebarWithout([group], ['templates', 'results'])).toEqual([
			{ label: 'a', items: ['today'] },
		]);
		expect(sidebarWithout([group], ['templates/unclear'])).toEqual([
			{ label: 'a', items: ['results', 'today', 'templates/steps'] },
		]);
	});

	it('has no group of which nothing is left', () => {
		const labels = (off: string[]) =>
			sidebarWithout(sidebar, off).map((item) => typeof item === 'object' && item.label);
		expect(labels([])).toContain('五个阶段');
		expect(labels(['phases'])).toEqual(labels([]).filter((label) => label !== '五个阶段'));
	});
});
