import type { Translate } from '../../words/translate.ts';

const hour = 60;
const day = 24 * hour;

/** So many minutes as people say them: `40 分钟`, `3 小时 20 分钟`, `2 天 5 小时`; from ten days on whole days. */
export function sayLength(minutes: number, t: Translate): string {
	const [whole, rest] =
		minutes < hour
			? [part('minutes', minutes), null]
			: minutes < 2 * day
				? [part('hours', minutes / hour), part('minutes', minutes % hour)]
				: [part('days', minutes / day), part('hours', (minutes % day) / hour)];
	const one = say(whole, t);
	if (!rest || rest.count === 0 || minutes >= 10 * day) return one;
	return t('clocks.two_lengths', { one, other: say(rest, t) });
}

/** A limit: hours, however many, where it is whole hours. */
export function sayLimitLength(minutes: number, t: Translate): string {
	return minutes % hour === 0 ? say(part('hours', minutes / hour), t) : sayLength(minutes, t);
}

interface Part {
	unit: 'minutes' | 'hours' | 'days';
	count: number;
}

function part(unit: Part['unit'], count: number): Part {
	return { unit, count: Math.floor(count) };
}

function say({ unit, count }: Part, t: Translate): string {
	return t(`clocks.${unit}`, { count });
}
