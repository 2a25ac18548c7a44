import { expect, it } from 'vitest';
import { formatClock, formatMoment } from '~/components/records/format-moment.ts';

it.each([
	['zh-CN', /^2026年11月23日 19:40$/],
	['en', /^Nov 23, 2026, 19:40$/],
])('A moment and the limit beside it are said by the same clock in %s', (locale, words) => {
	const moment = new Date(2026, 10, 23, 19, 40);
	expect(formatMoment(moment.toISOString(), locale)).toMatch(words);
	expect(formatClock(moment, locale)).toBe('19:40');
	expect(formatClock(new Date(2026, 10, 23, 0, 5), locale)).toBe('00:05');
});
