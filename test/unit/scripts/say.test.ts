import { expect, it } from 'vitest';
import { sayNames } from '~/core/organization/say-names.ts';
import { sayIn } from '../../../scripts/fixtures/say.ts';
import { loadOrganization } from '../definitions.ts';
import { loadWords } from '../interface-words.ts';

const filled = (locale: string, key: string, value: string) =>
	(loadWords(locale)[key] ?? '').replaceAll(/\{\w+\}/g, () => value);

it('finds a sentence whatever is filled in: braces, signs of HTML and of patterns, several lines', () => {
	for (const locale of ['zh-CN', 'en'])
		for (const value of ['{title}', '<b>&amp;</b>', '$& (a|b)* \\d', '甲\n乙', '3'])
			expect(filled(locale, 'export.downloaded', value)).toMatch(
				sayIn(locale)('export.downloaded'),
			);
});

it('finds a sentence that names a role or a department as the company calls it', () => {
	const said = sayNames(filled('zh-CN', 'export.past_hr_stays', '2'), loadOrganization());
	expect(said).not.toContain('<Role');
	expect(said).toMatch(sayIn('zh-CN')('export.past_hr_stays'));
});

it('takes no other sentence for it', () => {
	expect('别的话').not.toMatch(sayIn('zh-CN')('export.downloaded'));
	expect(() => sayIn('en')('export.no_such_words')).toThrow('no words under');
});
