import type { Definition } from '~/core/definition/definition.ts';
import { roundFields } from '~/core/definition/round-fields.ts';
import type { Round } from '~/core/figures/results/rounds.ts';
import type { Translate } from '~/core/words/translate.ts';
import { displayValue } from '../records/display-value.ts';

/** A round in words: 2026Q4 · 员工问卷. */
export function sayRound(
	{ codes }: Round,
	definition: Definition,
	t: Translate,
	locale: string,
): string {
	const fields = roundFields(definition);
	if (fields.length === 0) return t('results.all_of_it');
	const said = fields.map((field) => displayValue(field, codes[field.id] || null, locale));
	return said.map((one) => one ?? t('results.round_unsaid')).join(' · ');
}
