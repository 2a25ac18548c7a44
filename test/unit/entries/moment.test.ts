import { expect, it } from 'vitest';
import { compareMoments, earliest, latest, momentOf } from '../../../src/core/entries/moment.ts';

const now = new Date('2026-11-23T11:40:05Z');

it.each([
	['2026-11-23T09:00:00+08:00', '2026-11-23T02:00:00+00:00'],
	['2026-11-23', '2026-11-24'],
	['', '2026-11-23'],
])('of moments %j comes before %j', (before, after) => {
	expect(compareMoments(before, after)).toBeLessThan(0);
	expect(compareMoments(after, before)).toBeGreaterThan(0);
	expect(compareMoments(after, after)).toBe(0);
	expect(latest(before, after)).toBe(after);
	expect(earliest(after, '?')).toBe(after);
});

it('a moment is told to the second, on anonymous trackers to the day', () => {
	expect(momentOf({ anonymous: false }, now)).toBe('2026-11-23T19:40:05+08:00');
	expect(momentOf({ anonymous: true }, now)).toBe('2026-11-23');
});
