import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toLocalDay, toLocalIso } from '../../../src/core/clocks/local-iso.ts';

afterEach(() => vi.restoreAllMocks());

describe('toLocalIso', () => {
	it('says the moment on the local clock with its offset', () => {
		expect(toLocalIso(new Date('2026-11-23T11:40:05.678Z'))).toBe('2026-11-23T19:40:05+08:00');
	});

	it('names the same second as the date it was given', () => {
		const noInvalidDate = { noInvalidDate: true, min: new Date('1992-01-01T00:00:00Z') };
		fc.assert(
			fc.property(fc.date({ ...noInvalidDate, max: new Date('2999-12-31') }), (date) => {
				expect(Date.parse(toLocalIso(date))).toBe(Math.floor(date.getTime() / 1000) * 1000);
			}),
		);
	});

	it.each([
		[300, '-05:00'],
		[-345, '+05:45'],
		[210, '-03:30'],
		[0, '+00:00'],
	])('writes an offset of %i minutes behind as %s', (behind, text) => {
		vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(behind);
		expect(toLocalIso(new Date(2026, 0, 2, 3, 4, 5))).toBe(`2026-01-02T03:04:05${text}`);
	});
});

describe('toLocalDay', () => {
	it('is the day on the local calendar, not in Greenwich', () => {
		expect(toLocalDay(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
	});
});
