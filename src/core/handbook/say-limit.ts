import type { Limit } from '../organization/limit.ts';
import type { Translate } from '../words/translate.ts';

/**
 * A limit in words, "5 working days". `words` go around it: `{limit}` is just that, `{every}` "every
 * 5 working days", `{by}` "within 5 working days" and "the next working day"; `null` = none.
 */
export function sayLimit(limit: Limit, words: string | null, t: Translate): string {
	const amount = say(limit, t);
	if (words === null) return amount;
	return words
		.replace('{limit}', amount)
		.replace('{every}', sayEvery(limit, amount, t))
		.replace('{by}', sayBy(limit, amount, t));
}

function say({ from, to, unit }: Limit, t: Translate): string {
	const amount = t(`handbook.unit_${unit}`, { count: to });
	if (from === to) return amount;
	const range = to - from === 1 ? 'handbook.range_of_two' : 'handbook.range';
	return t(range, { from, amount });
}

function sayEvery({ from, to, unit }: Limit, amount: string, t: Translate): string {
	const single = { weeks: 'handbook.every_week', hours: 'handbook.every_hour' } as const;
	if (from === 1 && to === 1 && (unit === 'weeks' || unit === 'hours')) return t(single[unit]);
	return t('handbook.every', { amount });
}

function sayBy({ from, to, unit }: Limit, amount: string, t: Translate): string {
	const isNextDay = from === 1 && to === 1 && unit === 'working_days';
	return isNextDay ? t('handbook.next_working_day') : t('handbook.within', { amount });
}
