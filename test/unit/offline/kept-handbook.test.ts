import { describe, expect, it } from 'vitest';
import { filesOfLanguage } from '../../../integrations/offline/files-of-language.ts';
import { listFiles } from '../../../integrations/offline/list-files.ts';
import { weighFile } from '../../../integrations/offline/weigh-file.ts';
import type { FileList } from '~/core/offline/file-list.ts';
import {
	hashOf,
	meantBy,
	namesInUse,
	nothingKept,
	withList,
	withoutClosed,
} from '~/core/offline/kept-handbook.ts';
import { isDataDear } from '~/device/is-data-dear.ts';

const list = (files: Record<string, string>): FileList =>
	listFiles(Object.entries(files).map(([address, text]) => weighFile(address, text)));
const checked = '2026-11-26T00:00:00.000Z';
const first = list({ '': 'home', 'everyone/why/': 'why', '_astro/form.1.js': '1' });
const second = list({ '': 'home', 'everyone/why/': 'because', '_astro/form.2.js': '2' });

describe('the list of what a device keeps', () => {
	it('has the same version whatever the order of files, and another where one differs', () => {
		const [a, b] = [weighFile('a', '1'), weighFile('b', '2')];
		expect(listFiles([a, b])).toEqual(listFiles([b, a]));
		expect(listFiles([a, weighFile('b', '3')]).version).not.toBe(listFiles([a, b]).version);
	});

	it.each([
		['zh-CN', ['_astro/a.js', 'mark.svg', 'calendar/all.ics', 'search/zh-CN/pages.json']],
		['en', ['_astro/a.js', 'mark.svg', 'en/calendar/all.ics', 'search/en/pages.json']],
	])('takes for %s what is everybody’s and what is its own', (locale, wanted) => {
		const all = [
			'_astro/a.js',
			'mark.svg',
			'calendar/all.ics',
			'en/calendar/all.ics',
			'search/zh-CN/pages.json',
			'search/en/pages.json',
			'index.html',
			'robots.txt',
			'scorm/first_week.en.zip',
			'scorm/first_week.zh-CN.zip',
			'offline-worker.js',
			'offline/en/files.json',
		];
		expect(filesOfLanguage(all, locale)).toEqual(wanted);
	});
});

describe('what is kept', () => {
	const kept = withList(nothingKept, 'zh-CN', { list: first, checked, pages: ['form'] });
	const newer = withList(kept, 'zh-CN', { list: second, checked, pages: ['form', 'other'] });

	it('is the newer version, and the code of the one before while its pages are open', () => {
		expect(hashOf(newer, 'everyone/why/')).toBe(second.files['everyone/why/']);
		expect(namesInUse(newer)).toContain('_astro/form.1.js');
		expect(namesInUse(newer)).not.toContain(`everyone/why/?${first.files['everyone/why/']}`);
		expect(withoutClosed(newer, ['other', 'third'])).toBe(newer);
		expect(namesInUse(withoutClosed(newer, ['third']))).not.toContain('_astro/form.1.js');
	});

	it('holds nothing back where no page is open, or nothing was replaced', () => {
		expect(kept.held).toEqual([]);
		expect(withList(kept, 'zh-CN', { list: second, checked, pages: [] }).held).toEqual([]);
		expect(withList(kept, 'zh-CN', { list: first, checked, pages: ['form'] }).held).toEqual([]);
	});

	it.each([
		['everyone/why', 'everyone/why/'],
		['everyone/why/index.html', 'everyone/why/'],
		['index.html', ''],
		['everyone/nowhere', null],
		['everyone/why/', null],
	])('%s leads to %s', (address, meant) => {
		expect(meantBy(kept, address)).toBe(meant);
	});
});

it.each([
	[{}, false],
	[{ connection: { type: 'wifi', effectiveType: '4g', saveData: false } }, false],
	[{ connection: { type: 'cellular' } }, true],
	[{ connection: { saveData: true } }, true],
	[{ connection: { effectiveType: 'slow-2g' } }, true],
])('in a browser that says %j, data is dear: %s', (browser, isDear) => {
	expect(isDataDear(browser)).toBe(isDear);
});
