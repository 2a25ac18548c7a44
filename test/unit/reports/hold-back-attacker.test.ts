import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooClose } from '~/core/privacy/is-too-close.ts';
import type { ReportFigure } from '~/core/reports/report.ts';
import { besides, frozen, type Quarter, sourceOf } from './two-quarters.ts';

const besideQ3 = (before: Quarter, now: Quarter) => besides(now, frozen('2026Q3', before));

describe('An attacker with the reports of two quarters', () => {
	const size = fc.integer({ min: 5, max: 40 });
	const company = fc.array(fc.tuple(size, fc.integer({ min: -6, max: 6 })), {
		minLength: 2,
		maxLength: 8,
	});
	const quarters = (groups: readonly (readonly [number, number])[]) => {
		const quarter = (of: readonly number[]): Quarter => ({
			one: [0, of.reduce((sum, n) => sum + n, 0)],
			...Object.fromEntries(of.map((n, at) => [`one@by=${at}`, [0, n] as const])),
		});
		const now = groups.map(([n, more]) => Math.max(5, n + more));
		return { before: quarter(groups.map(([n]) => n)), now: quarter(now) };
	};
	/** The groups, and what those told leave of everybody, that are a few more or fewer than before. */
	const exposed = (before: Quarter, told: readonly ReportFigure[]) => {
		const pairs = told.flatMap(({ id, figure: { n } }) =>
			n === null ? [] : [{ id, now: n, was: before[id]?.[1] ?? 0 }],
		);
		const all = pairs.find(({ id }) => id === 'one');
		const groups = pairs.filter(({ id }) => id !== 'one');
		const sum = (pick: 'now' | 'was') => groups.reduce((of, one) => of + one[pick], 0);
		const added = { id: 'added up', now: sum('now'), was: sum('was') };
		const whole = before['one']?.[1] ?? 0;
		const rest = all && { id: 'rest', now: all.now - added.now, was: whole - added.was };
		return [...pairs, added, ...(rest ? [rest] : [])].filter(
			({ now, was }) => isTooClose(was, now) && Math.min(was, now) < 50,
		);
	};

	it('finds no number that is of a few more or fewer', () => {
		fc.assert(
			fc.property(company, (groups) => {
				const { before, now } = quarters(groups);
				expect(exposed(before, besideQ3(before, now))).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it('finds some in most companies where nothing is held back', () => {
		const found = fc.sample(company, 200).filter((groups) => {
			const { before, now } = quarters(groups);
			return exposed(before, sourceOf('2026Q4', now).figures).length > 0;
		});
		expect(found.length).toBeGreaterThan(100);
	});
});
