import { describe, expect, it } from 'vitest';
import { kaplanMeier, openAfter } from '~/core/figures/statistics/kaplan-meier.ts';

const done = (...all: number[]) => all.map((hours) => ({ hours, isOpen: false }));
const open = (...all: number[]) => all.map((hours) => ({ hours, isOpen: true }));

describe('The Kaplan–Meier curve', () => {
	it('is the one of the textbook (Freireich 1963, 6-MP)', () => {
		const curve = kaplanMeier([
			...done(6, 6, 6, 7, 10, 13, 16, 22, 23),
			...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
		]);
		expect(curve.steps.map((step) => [step.hours, Math.round(step.open * 1000) / 1000])).toEqual([
			[6, 0.857],
			[7, 0.807],
			[10, 0.753],
			[13, 0.69],
			[16, 0.627],
			[22, 0.538],
			[23, 0.448],
		]);
		expect(curve).toMatchObject({ median: 23, done: 9, open: 12, until: 35 });
		const [first] = curve.steps;
		expect(first?.interval.low).toBeCloseTo(0.62, 3);
		expect(first?.interval.high).toBeCloseTo(0.952, 3);
	});

	it('tells what is open after 24, 48 and 72 hours, and nothing of hours nobody has seen', () => {
		const curve = kaplanMeier([...done(5, 24, 30, 47, 49), ...open(60, 60, 60)]);
		expect([24, 48].map((hours) => openAfter(curve, hours))).toEqual([0.75, 0.5]);
		expect(openAfter(curve, 72)).toBeNull();
		expect(openAfter(kaplanMeier(done(1, 2)), 72)).toBe(0);
		expect(openAfter(kaplanMeier([]), 24)).toBeNull();
		expect(openAfter(kaplanMeier(open(30)), 24)).toBe(1);
	});

	it('has a median where half are done, from five done on', () => {
		expect(kaplanMeier(done(1, 2, 3, 4)).median).toBeNull();
		expect(kaplanMeier(done(1, 2, 3, 4, 5, 6, 7, 8)).median).toBe(4);
		expect(kaplanMeier([...done(1, 2, 3, 4, 5), ...open(...Array(9).fill(9))]).median).toBeNull();
	});

	it('does not get shorter because a case is still open', () => {
		const before = kaplanMeier(done(10, 20, 30, 40, 50));
		const after = kaplanMeier([...done(10, 20, 30, 40, 50), ...open(300)]);
		expect(openAfter(after, 50)).toBeGreaterThan(openAfter(before, 50) ?? 1);
	});
});
