import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linksOff } from '../../../../integrations/markdown/links-off.ts';

const content = fileURLToPath(new URL('../../../../src/content', import.meta.url));

describe('a link in a page of a company without a pilot', () => {
	let root = '';
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'goutong-'));
		for (const part of ['courses', 'rules', 'organization.yml'])
			cpSync(join(content, part), join(root, 'src/content', part), { recursive: true });
		const file = join(root, 'src/content/organization.yml');
		writeFileSync(
			file,
			readFileSync(file, 'utf8').replace('pages_off: []', 'pages_off: [pilot, everyone/remote]'),
		);
	});
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	const htmlOf = (markdown: string) =>
		markdownToHtml(markdown, { hastPlugins: [linksOff(root)] }).html.trim();

	it.each(['/everyone/remote/', '/en/pilot/verdict/', '/courses/pilot/', '/en/courses/pilot/'])(
		'to %s is its words',
		(href) => {
			expect(htmlOf(`[这里](${href})`)).toBe('<p><span>这里</span></p>');
		},
	);

	it.each(['/courses/everyone/', '/trackers/pilots/', '#pilot'])('to %s is one', (href) => {
		expect(htmlOf(`[这里](${href})`)).toBe(`<p><a href="${href}">这里</a></p>`);
	});
});
