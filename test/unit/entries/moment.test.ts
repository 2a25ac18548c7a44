import { describe, expect, it } from 'vitest';
import { dayOf } from '~/core/clocks/local-iso.ts';
import { compareMoments, earliest, latest, momentOf, writtenAt } from '~/core/entries/moment.ts';

const now = new Date('2026-11-23T19:40:05+08:00');

describe('the moment an entry tells', () => {
	it('is none on anonymous trackers, and a draft of one tells the day only', () => {
		expect(writtenAt({ anonymous: true }, now)).toBe('');
		expect(writtenAt({ anonymous: false }, now)).toBe('2026-11-23T19:40:05+08:00');
		expect(momentOf({ anonymous: true }, now)).toBe('2026-11-23');
		expect(momentOf({ anonymous: false }, now)).toBe('2026-11-23T19:40:05+08:00');
	});

	it.each(['2026-11-23', '2026-11-23T19:40:05+08:00', '2026-11-23T19:40+08:00'])(
		'%s is of one day',
		(moment) => {
			expect(dayOf(moment)).toBe('2026-11-23');
		},
	);
});

describe('of two moments', () => {
	it.each<[early: string, late: string]>([
		['2026-11-22', '2026-11-23'],
		['2026-11-23T19:40:05+08:00', '2026-11-23T11:40:06Z'],
		['2026-11-23T23:00:00+08:00', '2026-11-23T16:00:00Z'],
	])('%s is before %s, whatever their offsets', (early, late) => {
		expect([earliest(early, late), earliest(late, early)]).toEqual([early, early]);
		expect([latest(early, late), latest(late, early)]).toEqual([late, late]);
		expect([late, early].sort(compareMoments)).toEqual([early, late]);
	});

	it('one that cannot be read is neither the earliest nor the latest', () => {
		expect(earliest('', '2026-11-23')).toBe('2026-11-23');
		expect(latest('2026-11-23', '')).toBe('2026-11-23');
	});
});
