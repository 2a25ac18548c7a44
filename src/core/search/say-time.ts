/** How people write units of time, in whatever language; folded. */
const units = {
	hour: ['h', 'hr', 'hrs', 'hour', 'hours', '小时', '个小时', '钟头', '个钟头'],
	minute: ['min', 'mins', 'minute', 'minutes', '分钟'],
	day: ['d', 'day', 'days', '天'],
} as const;

const written = Object.values(units)
	.flat()
	.sort((left, right) => right.length - left.length)
	.join('|');
const timed = new RegExp(`(?<![\\p{L}\\p{N}.])(\\d+) ?(${written})(?![a-z\\d])`, 'gu');

/** A folded query with its times written as this language writes them: 72h is 72小时, or 72 hours. */
export function sayTimes(query: string, locale: string): string {
	return query.replace(timed, (as: string, number: string, of: string) => {
		const unit = (['hour', 'minute', 'day'] as const).find((one) =>
			units[one].some((way) => way === of),
		);
		if (!unit) return as;
		const format = { style: 'unit', unit, unitDisplay: 'long', useGrouping: false } as const;
		return new Intl.NumberFormat(locale, format).format(Number(number)).toLowerCase();
	});
}
