import { expect, it } from 'vitest';
import { saidWords } from '../../../../integrations/editions/kit/said-words.ts';

const words = {
	'form.save': '保存',
	'form.rows_one': 'one row',
	'form.rows_other': 'rows',
	'form.storage_full': '满了',
	'form.storage_full_title': '满了！',
	'form.storage_newer': '更新',
	'form.gone': '没有了',
	'form.finish': '完成',
	'entries.handed_over': '已交出',
	'entries.not_yet': '没有交出',
};
const keysSaidBy = (script: string) => Object.keys(saidWords(words, script));

it('keeps a sentence that a script says by its key, and no other', () => {
	expect(keysSaidBy('t(`form.save`),u("form.gone")')).toEqual(['form.save', 'form.gone']);
});

it('keeps the plural forms of one that is said with a number', () => {
	expect(keysSaidBy('t(`form.rows`,{count:2})')).toEqual(['form.rows_one', 'form.rows_other']);
});

it('keeps what is put together from a beginning, a word the script knows and an end', () => {
	const known = 'const x={a:`full`};t(`form.storage_$' + '{e}`)';
	expect(keysSaidBy(known)).toEqual(['form.storage_full']);
	expect(keysSaidBy(`${known};t(\`form.storage_\${e}_title\`)`)).toEqual([
		'form.storage_full',
		'form.storage_full_title',
	]);
	expect(keysSaidBy('t(`entries.$' + '{state}`);x===`handed_over`')).toEqual([
		'entries.handed_over',
	]);
});
