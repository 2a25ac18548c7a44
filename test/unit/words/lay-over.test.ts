import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../../config/locales.ts';
import { layOver } from '../../../src/core/words/lay-over.ts';

const read = (file: string): Record<string, string> => parse(readFileSync(file, 'utf8'));

it('takes what a language lacks from the default one, but no single form beside forms for one and several', () => {
	const words = layOver(
		{ rows: '{count} 行', add: '加一条', lacking: '只有中文' },
		{ rows_one: '{count} row', rows_other: '{count} rows', add: 'Add' },
	);
	expect(words).toEqual({
		rows_one: '{count} row',
		rows_other: '{count} rows',
		add: 'Add',
		lacking: '只有中文',
	});
});

it('keeps a sentence beside another whose name ends in _other', () => {
	const both = { add: 'Add', add_other: 'Add something else' };
	expect(layOver(both, both)).toEqual(both);
});

it('loses no sentence a language has', () => {
	for (const file of globSync('src/content/i18n/zh-CN/*.yml')) {
		for (const { code } of locales) {
			const own = read(file.replace('zh-CN', code));
			expect([file, layOver(read(file), own)]).toEqual([file, expect.objectContaining(own)]);
		}
	}
});
