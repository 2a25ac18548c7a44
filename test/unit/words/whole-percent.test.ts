import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePercent } from '~/core/words/whole-percent.ts';

const say = wholePercent('zh-CN');

describe('a share as a percentage', () => {
	it.each([
		[0, '0%'],
		[1, '100%'],
		[0.84, '84%'],
		[0.005, '1%'],
		[0.994, '99%'],
		[299 / 300, '99.7%'],
		[1 / 300, '0.3%'],
		[1999 / 2000, '99.95%'],
		[1 / 25_000, '0.004%'],
		[-1 / 300, '-0.3%'],
		[1 + 1 / 300, '100.3%'],
		// What is left of a calculation is nothing.
		[1 - 1e-15, '100%'],
		[1e-17, '0%'],
	])('%f is %s', (share, said) => {
		expect(say(share)).toBe(said);
	});

	it('is none or all only where it is, and a whole number wherever that tells it from both', () => {
		const counts = fc
			.integer({ min: 1, max: 100_000 })
			.chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }));
		fc.assert(
			fc.property(counts, ({ count, n }) => {
				const said = say(count / n);
				expect(said === '0%').toBe(count === 0);
				expect(said === '100%').toBe(count === n);
				if (count / n >= 0.005 && count / n < 0.995) expect(said).not.toContain('.');
			}),
		);
	});
});
