import { expect, it } from 'vitest';
import { displayValue } from '~/components/records/display-value.ts';
import { idAlphabet, idLength } from '~/core/text/id-form.ts';
import { loadDefinition } from '../../definitions.ts';

it.each([
	['zh-CN', '进行中（换了模板）', '进行中'],
	['en', 'In progress (换了模板)', 'In progress'],
] as const)(
	'a state and its note are read as people of the language write them: %s',
	(locale, both, alone) => {
		const field = loadDefinition('feedback', locale).fields.find(({ id }) => id === 'progress');
		if (!field) throw new Error('no such field');
		const shown = (note: string | null) =>
			displayValue(field, { status: 'in_progress', note }, locale);
		expect([shown('换了模板'), shown(null)]).toEqual([both, alone]);
	},
);

it('a link says the name of its record, a dash where that is gone, and an address as it is', () => {
	const field = loadDefinition('contact_log', 'zh-CN').fields.find(({ type }) => type === 'link');
	if (!field) throw new Error('no such field');
	const key = `contacts/r-${idAlphabet.slice(0, idLength)}`;
	const shown = (value: string) => displayValue(field, value, 'zh-CN');
	expect(shown(`${key} 联络-001`)).toBe('联络-001');
	expect(shown(key)).toBe('—');
	expect(shown('https://example.com/minutes')).toBe('https://example.com/minutes');
});
