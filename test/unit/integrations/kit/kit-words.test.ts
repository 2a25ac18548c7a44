import { expect, it } from 'vitest';
import { kitWords } from '../../../../integrations/editions/kit/kit-words.ts';

const words = {
	'form.kept': '有填写时间。',
	'form.kept_anonymous': '没有填写日期。',
	'form.storage_waiting': '请关掉别的标签页。',
	'form.other': '没有谁说。',
};
const script = 't(n?`form.kept_anonymous`:`form.kept`),t(`form.storage_waiting`)';

it('The file of a form with names says nothing of anonymous ones; theirs says both', () => {
	expect(Object.keys(kitWords(words, script, { anonymous: false }))).toEqual(['form.kept']);
	expect(Object.keys(kitWords(words, script, { anonymous: true }))).toEqual([
		'form.kept',
		'form.kept_anonymous',
	]);
});
