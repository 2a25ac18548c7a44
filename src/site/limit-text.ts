import { keepNumbers } from '~/core/text/keep-numbers.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { loadOrganization } from './load-definitions.ts';
import { loadRow } from './load-plan.ts';
import type { Translate } from '~/core/words/translate.ts';

/** A limit as people read it, "24 小时"; hours come from `organization.yml`, the rest from `limits.yml`. */
export async function limitText(id: string, locale: string, t: Translate): Promise<string> {
	const { value } = await loadRow('limits', id);
	if (value !== null) return keepNumbers(inLanguage(value, locale));
	const limit = await organizationLimit(id);
	return keepNumbers(t('handbook.hours', { count: limit.hours }));
}

/** Limits that follow each other, "24 小时 → 48 小时"; `null` = there are none. */
export async function limitsText(
	ids: readonly string[],
	locale: string,
	t: Translate,
): Promise<string | null> {
	const texts = await Promise.all(ids.map((id) => limitText(id, locale, t)));
	return texts.length > 0 ? texts.join(' → ') : null;
}

/** How its hours are counted, in words; `null` where the limit is not in hours. */
export async function limitClock(id: string, t: Translate): Promise<string | null> {
	const { value } = await loadRow('limits', id);
	if (value !== null) return null;
	return t(`handbook.clock_${(await organizationLimit(id)).clock}`);
}

/** A limit in hours, as `organization.yml` has it; throws a sentence for an id that is not there. */
export async function organizationLimit(id: string) {
	const { limits } = await loadOrganization();
	const limit = Object.entries(limits).find(([name]) => name === id)?.[1];
	if (limit === undefined) {
		throw new Error(
			`No limit is called "${id}". Look under limits in src/content/organization.yml.`,
		);
	}
	return limit;
}
