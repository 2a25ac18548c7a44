import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import CollectIsland from '../../../../src/components/collect/CollectIsland.tsx';
import { loadDefinitions } from '../../definitions.ts';

describe('the collecting page as the server draws it', () => {
	const html = renderToString(
		h(CollectIsland, {
			definitions: loadDefinitions('zh-CN'),
			words: { 'collect.privacy': '不会上传', 'collect.choose_files': '选择文件' },
			locale: 'zh-CN',
		}),
	);

	it('says what happens to the files and shows where they go', () => {
		expect(html).toContain('不会上传');
		expect(html).toMatch(/<button[^>]*disabled[^>]*>选择文件/);
	});

	it('needs no style attribute, which the content security policy forbids', () => {
		expect(html).not.toContain('style=');
	});
});
