import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFolderWords } from '../../../integrations/editions/folder/folder-words.ts';
import { loadOrganization } from '../definitions.ts';

const root = mkdtempSync(join(tmpdir(), 'goutong-folder-words-'));
const content = join(root, 'src/content');
for (const file of ['organization.yml', 'usual.yml']) {
	mkdirSync(content, { recursive: true });
	cpSync(join('src/content', file), join(content, file));
}
mkdirSync(join(content, 'i18n/zh-CN'), { recursive: true });
writeFileSync(
	join(content, 'i18n/zh-CN/folder.yml'),
	'missing: 没有这一页，请问<Role human_resources>。\n',
);
afterAll(() => rmSync(root, { recursive: true }));

describe('what the folder edition says itself', () => {
	it('says the company’s names', () => {
		const role = loadOrganization().roles.find(({ code }) => code === 'human_resources');
		expect(readFolderWords(root, 'zh-CN').missing).toBe(
			`没有这一页，请问${role?.label['zh-CN']}。`,
		);
	});
});
