import { differenceOf, type Worked } from '../kpis/change-figure.ts';
import type { KpiPeriod } from '../kpis/kpi-period.ts';
import type { KpiSource } from '../kpis/kpi-question.ts';
import { nameOf, workFigures } from '../kpis/work-figures.ts';
import type { Difference } from '../statistics/compare-shares.ts';
import { type Verdict, verdictOf } from '../statistics/verdict.ts';
import { countWeeks } from './count-weeks.ts';
import type { PilotAim, PilotCard } from './pilot-card.ts';
import { fewestWeeks } from './weeks-of.ts';
import { type RefusedWhy, whyNotRolledOut } from './why-not-rolled-out.ts';

/** A value, and how many cases it is of. */
export interface ValueOfCases {
	value: number;
	n: number;
}

/** What came of one aim. Values are in the figure's own unit; `null` = they may not be told. */
export interface PilotOutcome {
	aim: PilotAim;
	before: ValueOfCases | null;
	after: ValueOfCases | null;
	/** In how many whole weeks there was any case. */
	weeks: { before: number; after: number };
	/** After less before, with its interval; `null` = too few to be compared. */
	change: Difference | null;
	/** How much more it changed than in the other department, as plain subtraction; `null` = not to be said. */
	beyondComparison: number | null;
	word: Verdict;
}

/** What may be said of a pilot, by rule. */
export interface PilotVerdict {
	outcomes: PilotOutcome[];
	word: Verdict;
	/** Why it may not be rolled out yet; empty: nothing stands against it. */
	refused: RefusedWhy[];
}

/** Lengths and waits are compared from eight on each side (domain §4.1, K8), shares as everywhere. */
const fewestNumbers = 8;

/** Judges a pilot by what was agreed before it began (domain §4.3). One that has no baseline is never rolled out. Yields between two figures. */
export function* judgePilot(
	source: KpiSource,
	card: PilotCard,
	today: string,
): Generator<void, PilotVerdict> {
	const { department, comparison, baseline, pilot, aims } = card;
	const names = new Set(aims.map(nameOf));
	const figuresOf = function* (of: string | null, period: KpiPeriod | null) {
		if (of === null || period === null) return new Map<string, Worked[]>();
		return yield* workFigures(source, { period, baseline: null, department: of }, period, names);
	};
	const [before, after] = [
		yield* figuresOf(department, baseline),
		yield* figuresOf(department, pilot),
	];
	const [theirs, then] = [
		yield* figuresOf(comparison, baseline),
		yield* figuresOf(comparison, pilot),
	];
	const weeks = [
		yield* countWeeks(source, department, baseline, names),
		yield* countWeeks(source, department, pilot, names),
	];
	const outcomes = aims.map((aim): PilotOutcome => {
		const [weeksBefore = 0, weeksAfter = 0] = weeks.map((counts) => counts.get(nameOf(aim)) ?? 0);
		const hasWeeks = Math.min(weeksBefore, weeksAfter) >= fewestWeeks;
		const of = (figures: ReadonlyMap<string, Worked[]>) => figures.get(nameOf(aim))?.[0] ?? null;
		const [was, is] = [of(before), of(after)];
		const change = was && is && hasWeeks ? differenceOf(was.found, is.found, fewestNumbers) : null;
		const [own, other] = [gainOf(was, is), gainOf(of(theirs), of(then))];
		return {
			aim,
			before: valueTold(was),
			after: valueTold(is),
			weeks: { before: weeksBefore, after: weeksAfter },
			change,
			beyondComparison: own === null || other === null || !hasWeeks ? null : own - other,
			word: verdictOf(change, aim),
		};
	});
	const word = wordOf(outcomes.map((one) => one.word));
	return { outcomes, word, refused: whyNotRolledOut(card, word, today) };
}

/** One word for several aims: what got worse is never outweighed. */
export function wordOf(words: readonly Verdict[]): Verdict {
	const known = words.filter((one) => one !== 'cannot_tell');
	if (known.includes('worse')) return 'worse';
	if (known.length === 0) return 'cannot_tell';
	if (words.every((one) => one === 'improved')) return 'improved';
	const isBetter = (one: Verdict) => one === 'improved' || one === 'leaning';
	return known.some(isBetter) ? 'leaning' : 'no_clear_change';
}

function valueTold(worked: Worked | null): ValueOfCases | null {
	if (worked === null) return null;
	const { value, kOf } = worked.figure;
	const told = value ?? (kOf ? kOf.count / kOf.n : null);
	return told === null ? null : { value: told, n: worked.found.n };
}

function gainOf(before: Worked | null, after: Worked | null): number | null {
	const [was, is] = [valueTold(before), valueTold(after)];
	return was === null || is === null ? null : is.value - was.value;
}
