import { expect, it } from 'vitest';
import { sayTimes } from '~/core/search/say-time.ts';

it.each([
	['72h', '72小时', '72 hours'],
	['72 hrs complaint', '72小时 complaint', '72 hours complaint'],
	['投诉72个小时', '投诉72个小时', '投诉72个小时'],
	['72小时', '72小时', '72 hours'],
	['30min', '30分钟', '30 minutes'],
	['1h', '1小时', '1 hour'],
	['r10', 'r10', 'r10'],
	['24hx', '24hx', '24hx'],
	['2500h', '2500小时', '2500 hours'],
])('a time typed as %s is looked for as this language writes it', (typed, chinese, english) => {
	expect(sayTimes(typed, 'zh-CN')).toBe(chinese);
	expect(sayTimes(typed, 'en')).toBe(english);
});
