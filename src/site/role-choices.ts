import { everyone } from '~/core/organization/concerns.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import type { Translate } from '~/core/words/translate.ts';
import { loadOrganization } from './load-definitions.ts';
import { loadRows } from './load-plan.ts';

/**
 * The roles somebody may choose as theirs: an employee's first, then all that have a part in a mechanism; or, where it
 * is about who answers for a record, all that a record may name. What another has absorbed is that one.
 */
export async function roleChoices(
	locale: string,
	t: Translate,
	of: 'mechanisms' | 'records' = 'mechanisms',
): Promise<{ code: string; label: string }[]> {
	const mechanisms = await loadRows('mechanisms');
	const named = new Set(mechanisms.flatMap(({ owner, involves }) => [owner, ...involves]));
	const { roles } = await loadOrganization();
	const others = roles.filter(
		({ code, retired, absorbedBy }) =>
			(of === 'records' || named.has(code)) && !retired && absorbedBy === null,
	);
	return [
		{ code: everyone, label: t('handbook.role_employee') },
		...others.map(({ code, label }) => ({ code, label: inLanguage(label, locale) })),
	];
}
