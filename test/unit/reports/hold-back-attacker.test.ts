import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooClose } from '~/core/privacy/is-too-close.ts';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { holdBackBetween } from '~/core/reports/hold-back-between.ts';
import { makeReport } from '~/core/reports/make-report.ts';
import type { Report, ReportFigure } from '~/core/reports/report.ts';
import { fewest, type Quarter, sourceOf } from './two-quarters.ts';

/** Three quarters of a company: by department and by role, how many answered in each. */
const size = fc.integer({ min: 5, max: 40 });
const more = fc.integer({ min: -6, max: 6 });
const group = fc.tuple(size, more, more, fc.integer({ min: 0, max: 100 }));
const company = fc.array(group, { minLength: 2, maxLength: 8 });

function quartersOf(groups: readonly (readonly [number, number, number, number])[]): Quarter[] {
	return [0, 1, 2].map((at) => {
		const sizes = groups.map(([n, first, second]) =>
			Math.max(5, n + (at > 0 ? first : 0) + (at > 1 ? second : 0)),
		);
		const all = sizes.reduce((sum, n) => sum + n, 0);
		const leading = sizes.reduce((sum, n, of) => {
			const [, , , percent] = groups[of] ?? [0, 0, 0, 0];
			return sum + Math.round((n * percent) / 100);
		}, 0);
		const roles = { 'one@role=x': [0, leading], 'one@role=y': [0, all - leading] } as const;
		return {
			one: [0, all],
			...Object.fromEntries(sizes.map((n, of) => [`one@by=${of}`, [0, n] as const])),
			// Roles too few people have are withheld.
			...(Math.min(leading, all - leading) >= 5 && roles),
		};
	});
}

type Told = ReadonlyMap<string, number>;
const toldIn = (figures: readonly ReportFigure[]): Told =>
	new Map(figures.flatMap(({ id, figure: { n } }) => (n === null ? [] : [[id, n]])));
const withGroups = (quarter: Quarter, told: Told) =>
	['one@by=', 'one@role='].map((by) => {
		const ids = Object.keys(quarter).filter((id) => id.startsWith(by));
		return { ids, isWhole: ids.length > 0 && ids.every((id) => told.has(id)) };
	});

/** Sets of people that two reports tell of, and that are a few more or fewer in one: groups, sums of them, what they leave. */
function exposed([before, was]: [Quarter, Told], [now, is]: [Quarter, Told]): string[] {
	const sum = (told: Told, ids: readonly string[]) =>
		ids.reduce((all, id) => all + (told.get(id) ?? Number.NaN), 0);
	const wholeOf = (quarter: Quarter, told: Told) => {
		const whole = withGroups(quarter, told).find(({ isWhole }) => isWhole);
		return told.get('one') ?? (whole ? sum(told, whole.ids) : Number.NaN);
	};
	const [all, allNow] = [wholeOf(before, was), wholeOf(now, is)];
	const pairs: [string, number, number][] = [['everybody', all, allNow]];
	for (const by of ['one@by=', 'one@role=']) {
		const ids = Object.keys(now).filter((id) => id.startsWith(by) && Object.hasOwn(before, id));
		const [old, fresh] = [ids.filter((id) => was.has(id)), ids.filter((id) => is.has(id))];
		const both = old.filter((id) => is.has(id));
		for (const id of both) pairs.push([id, was.get(id) ?? Number.NaN, is.get(id) ?? Number.NaN]);
		for (const set of [old, fresh, both]) {
			pairs.push([`${by} sum`, sum(was, set), sum(is, set)]);
			pairs.push([`${by} rest`, all - sum(was, set), allNow - sum(is, set)]);
		}
	}
	return pairs.flatMap(([what, a, b]) => (isTooClose(a, b) && Math.min(a, b) < 50 ? [what] : []));
}

/** What each quarter's report tells, one after the other, and what somebody who has all of them finds. */
function foundIn(quarters: readonly Quarter[], isHeld: boolean): string[] {
	const reports: [Quarter, Report][] = [];
	for (const [at, quarter] of quarters.entries()) {
		const source = sourceOf(`2026Q${at + 2}`, quarter);
		const others = reports.map(([, report]) => report);
		const told = isHeld ? holdBackBetween(source, others, fewest) : source;
		reports.push([quarter, freezeReport(makeReport(told), [{ role: '总经理', on: '2027-01-12' }])]);
	}
	const sides = reports.map(([quarter, { figures }]): [Quarter, Told] => [
		quarter,
		toldIn(figures),
	]);
	return sides.flatMap((now, at) => sides.slice(0, at).flatMap((before) => exposed(before, now)));
}

describe('An attacker with the reports of three quarters', () => {
	it('finds no number that is of a few more or fewer, by department, by role, or of everybody', () => {
		fc.assert(
			fc.property(company, (groups) => {
				expect(foundIn(quartersOf(groups), true)).toEqual([]);
			}),
			{ numRuns: Math.min(Number(process.env['PROPERTY_RUNS'] ?? 150), 3000) },
		);
	});

	it('finds some in most companies where nothing is held back', () => {
		const found = fc
			.sample(company, 100)
			.filter((groups) => foundIn(quartersOf(groups), false).length > 0);
		expect(found.length).toBeGreaterThan(50);
	});
});
