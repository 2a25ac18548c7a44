import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { isElsewhere } from '~/core/clocks/running/is-elsewhere.ts';

const zones = ['America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia'];
const from = Date.parse('2010-01-01T00:00Z') / 60_000;
const until = Date.parse('2032-01-01T00:00Z') / 60_000;

/** What a wall shows, asked for at this very minute. */
function offsetOf(zone: string, minute: number): number {
	const wall = new Date(minute * 60_000).toLocaleString('sv-SE', { timeZone: zone });
	return Date.parse(`${wall.replace(' ', 'T')}Z`) / 60_000 - minute;
}

it('The offset of a zone is that of the minute, also on the days it changes', () => {
	const changes = zones.flatMap((zone) => {
		const days = Array.from({ length: 365 * 20 }, (_, day) => from + day * 1440);
		const found = days.filter((day) => offsetOf(zone, day) !== offsetOf(zone, day + 1440));
		return found.map((day) => [zone, day] as const);
	});
	expect(changes.length).toBeGreaterThan(80);
	const near = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -60, max: 1500 }));
	const anywhere = fc.tuple(fc.constantFrom(...zones), fc.integer({ min: from, max: until }));
	const cases = fc.oneof(
		near.map(([[zone, day], more]) => [zone, day + more] as const),
		anywhere,
	);
	fc.assert(
		fc.property(cases, ([zone, minute]) => {
			expect(createZone(zone).offsetAt(minute)).toBe(offsetOf(zone, minute));
		}),
		{ numRuns: 2000 },
	);
});

it('Many moments ask the platform for each of their days, and never again', () => {
	const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
	// A zone that shows what this device shows, so that every moment is looked at.
	const days = 300;
	const start = Date.parse('2028-01-01T00:00Z') / 60_000;
	const minutes = Array.from({ length: 20_000 }, (_, at) => start + ((at * 97) % (days * 1440)));
	expect(isElsewhere('Asia/Singapore', minutes)).toBe(false);
	expect(asked.mock.calls.length).toBeLessThanOrEqual(days + 1);
	asked.mockClear();
	expect(isElsewhere('Asia/Singapore', minutes)).toBe(false);
	expect(asked).not.toHaveBeenCalled();
	asked.mockRestore();
});
