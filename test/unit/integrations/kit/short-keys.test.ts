import { expect, it } from 'vitest';
import { shortKeys } from '../../../../integrations/editions/kit/short-keys.ts';

const words = {
	'form.save': '保存',
	'form.rows_one': 'one row',
	'form.rows_other': 'rows',
	'form.storage_full': '满了',
};
const inScript = (script: string) => {
	const short = shortKeys(script, Object.keys(words));
	return [short.script, short.named({ words }).words];
};

it('a sentence has the same short name in the script and in the words, and its plural forms keep theirs', () => {
	expect(inScript('t(`form.save`),t("form.rows",{count:2}),t(`form.save`)')).toEqual([
		't(`0`),t("1",{count:2}),t(`0`)',
		{ 0: '保存', '1_one': 'one row', '1_other': 'rows', 'form.storage_full': '满了' },
	]);
});

it('a plural form a script says in full has the name its sentence has', () => {
	const script = 't("form.rows",{count:1}),t(`form.rows_one`),t(`form.rows_other`)';
	expect(inScript(script)).toEqual([
		't("0",{count:1}),t(`0_one`),t(`0_other`)',
		{ 'form.save': '保存', '0_one': 'one row', '0_other': 'rows', 'form.storage_full': '满了' },
	]);
});

it('what a script puts together keeps its key, also where the same script says it as a whole', () => {
	const script = 'const e=`full`;t(`form.storage_$' + '{e}`),t(`form.storage_full`)';
	expect(inScript(script)).toEqual([script, words]);
});

it('a key without a sentence stays, so that it is seen on the page and in tests', () => {
	expect(inScript('t(`form.gone`)')).toEqual(['t(`form.gone`)', words]);
});
