import { limitOf } from '~/core/handbook/limits.ts';
import { sayLimit } from '~/core/handbook/say-limit.ts';
import { type Limit, limitInForce } from '~/core/organization/limit.ts';
import { buildDay } from './build-day.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { keepNumbers } from '~/core/text/keep-numbers.ts';
import { loadOrganization } from './load-definitions.ts';
import { loadRow } from './load-plan.ts';
import type { Translate } from '~/core/words/translate.ts';

/** A limit as people read it, "24 小时": the company's number, in the words of `limits.yml`. */
export async function limitText(id: string, locale: string, t: Translate): Promise<string> {
	const { value, words } = await loadRow('limits', id);
	const limit = await findLimit(id);
	if (limit === null) return keepNumbers(inLanguage(value ?? {}, locale));
	return keepNumbers(sayLimit(limit, words === null ? null : inLanguage(words, locale), t));
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

/** How its hours are counted, in words; `null` where nobody says. */
export async function limitClock(id: string, t: Translate): Promise<string | null> {
	const clock = (await findLimit(id))?.clock ?? null;
	return clock === null ? null : t(`handbook.clock_${clock}`);
}

/**
 * A limit as it is in this company on the day the site is built, `null` = it is in words only; throws a sentence
 * for an id that is not there.
 */
export async function findLimit(id: string): Promise<Limit | null> {
	const limit = limitOf(await loadRow('limits', id), await loadOrganization());
	return limit && limitInForce(limit, buildDay());
}
