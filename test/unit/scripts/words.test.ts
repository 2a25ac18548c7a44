import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { locales } from '../../../config/locales.ts';
import { findMissingWords } from '../../../scripts/words.ts';

const folders: string[] = [];

/** A content folder of these files. */
function content(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'words-'));
	folders.push(folder);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the words a language lacks', () => {
	it('are none in the languages the site is translated into', () => {
		const site = fileURLToPath(new URL('../../../src/content/', import.meta.url));
		for (const { code } of locales.slice(1)) expect(findMissingWords(site, code)).toEqual([]);
	});

	it('are named by file and key, wherever words stand', () => {
		const folder = content({
			'i18n/zh-CN/form.yml': 'save: 保存\nrows: 行\nclose: 关闭\n',
			'i18n/en/form.yml': 'save: Save\nrows_one: row\nrows_other: rows\n',
			'trackers/needs/tracker.yml':
				'title: 需求\npurpose: 记录\nfields:\n  - id: kind\n    label: 对象\n    help: 谁\n    options:\n      - { code: staff, label: 员工 }\n      - { code: customer, label: 客户 }\n',
			'trackers/needs/en.yml':
				'title: Needs\nfields:\n  kind:\n    label: Who\n    options:\n      staff: Staff\n',
			'rules/limits.yml': '- id: first\n  label: { zh-CN: 首问 }\n',
		});
		expect(findMissingWords(folder, 'en')).toEqual([
			'i18n/en/form.yml: close',
			'trackers/needs/en.yml: purpose',
			'trackers/needs/en.yml: fields.kind.help',
			'trackers/needs/en.yml: fields.kind.options.customer.label',
			'rules/limits.yml: first.label',
		]);
	});

	it('are all of them where a language has no file yet', () => {
		const folder = content({ 'i18n/zh-CN/form.yml': 'save: 保存\n' });
		expect(findMissingWords(folder, 'de')).toEqual(['i18n/de/form.yml: save']);
	});
});
