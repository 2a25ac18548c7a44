import { expect, it } from 'vitest';
import { entryTitle } from '~/components/records/entry-title.ts';
import { createTranslate } from '~/core/words/translate.ts';
import { field, smallDefinition } from '../../entries/small-definition.ts';
import { entryOf } from '../register/a-register.ts';

const definition = smallDefinition({
	fields: [
		field({ id: 'period', type: 'period', options: [] }),
		field({ id: 'by', type: 'text', maxLength: 200, personal: true }),
	],
	summary: ['period', 'by'],
});

it.each([
	['zh-CN', '{year} 年第 {quarter} 季度', '2026 年第 4 季度'],
	['en', 'Q{quarter} {year}', 'Q4 2026'],
])('a record is called by its quarter as the form says it, in %s', (locale, words, said) => {
	const entry = entryOf('small', { period: '2026Q4' });
	const t = createTranslate({ 'form.quarter': words }, locale);
	expect(entryTitle(entry, definition, t, locale)).toBe(said);
});

it('a name in what a record is called stays masked', () => {
	const entry = entryOf('small', { period: '2026Q4', by: '王小明' });
	const t = createTranslate({ 'form.quarter': '{year}/{quarter}' }, 'zh-CN');
	expect(entryTitle(entry, definition, t, 'zh-CN')).toMatch(/^2026\/4 · (?!.*王小明)/);
});
