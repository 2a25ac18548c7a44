import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cutQuery } from '~/core/search/cut-query.ts';
import type { SearchList } from '~/core/search/listed-page.ts';
import type { PageIndex } from '~/core/search/page-index.ts';
import { stemOf } from '~/core/search/stems.ts';
import { openIndex } from '~/workers/search/open-index.ts';
import { buildIndex } from '../../../integrations/search/build-index.ts';

const section = (id: string, title: string, ...blocks: string[]) => ({
	id,
	title,
	blocks,
	isLast: false,
});
const page = (path: string, ...sections: ReturnType<typeof section>[]) => ({
	path,
	language: 'zh-CN',
	group: '',
	sections,
});
const pages = [
	page(
		'a/',
		section('', '投诉三级响应', '接到投诉起，24 小时内响应。'),
		section('csv', '导出 CSV', '跨部门的 RO10 表，客户投诉另记。'),
	),
	page('b/', section('', '匿名意见箱', '不想留名，投意见箱；4 小时后看一次。')),
];
const none = { from: '', to: '' };

describe('a handbook too large to be sent as a whole', () => {
	const folder = `${mkdtempSync(join(tmpdir(), 'goutong-large-'))}/`;
	let large: PageIndex;
	let whole: PageIndex;

	const open = async (most: number): Promise<PageIndex> => {
		const files = await buildIndex('zh-CN', pages, none, most);
		for (const { path, content } of files) {
			mkdirSync(dirname(folder + path), { recursive: true });
			writeFileSync(folder + path, content);
		}
		const list = JSON.parse(readFileSync(`${folder}pages.json`, 'utf8')) as SearchList;
		return openIndex(folder, list, stemOf('zh-CN'));
	};

	beforeAll(async () => {
		// The files of the index lie here and not behind an address.
		vi.stubGlobal('fetch', (file: string) =>
			Promise.resolve(new Response(readFileSync(String(file).replace(/^file:\/\/|\?.*$/g, '')))),
		);
		whole = await open(1_000_000);
		large = await open(0);
	});
	afterAll(async () => {
		vi.unstubAllGlobals();
		rmSync(folder, { recursive: true });
		await close();
	});

	it.each(['投诉', '24小时', '4小时', '意见箱', 'csv', 'ro10', '客户投诉', '导出cs', '没有'])(
		'Pagefind finds %s on the same pages',
		async (query) => {
			const [term] = cutQuery(query);
			if (!term) throw new Error('Nothing is asked.');
			// Of a phrase Pagefind does not tell every place, so only the pages are compared.
			const paths = async (index: PageIndex) => [...(await index.find(term)).keys()].sort();
			expect(await paths(large)).toEqual(await paths(whole));
		},
	);

	it('a page that only people’s own words led to can be read, too', async () => {
		expect(await large.read('b/')).toMatchObject([{ title: '匿名意见箱' }]);
	});
});
