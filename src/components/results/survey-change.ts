import type { Trial } from '~/core/definition/trial.ts';
import { type Difference, compareShares } from '~/core/figures/statistics/compare-shares.ts';
import { type Verdict, verdictOf } from '~/core/figures/statistics/verdict.ts';
import { fewestAnswers } from '~/core/privacy/fewest-answers.ts';
import { isTooClose } from '~/core/privacy/is-too-close.ts';
import { others } from '~/core/privacy/wave/partition.ts';
import type { GroupResult } from '~/core/figures/results/result-view.ts';
import type { Round } from '~/core/figures/results/rounds.ts';
import type { ResultsView } from '~/workers/collect/results-view.ts';

/** One question before and after: a share of scores of 4 and 5, or why there is none. */
export interface SurveyRow {
	field: string;
	before: { value: number; n: number } | null;
	after: { value: number; n: number } | null;
	/** What each round tells of the department instead, where it tells no number: a range, or why not. */
	instead: { before: GroupResult | null; after: GroupResult | null };
	/** So few more or fewer answered that no two numbers stand side by side: only the word is told (domain V5). */
	isClose: boolean;
	change: Difference | null;
	word: Verdict;
}

/** What may be told of a pilot's survey; `why`: why nothing is. */
export type SurveyChange =
	/** `labels`: questions by field. */
	(
		| { rows: SurveyRow[]; labels: Record<string, string> }
		| { why: 'none' | 'one_only' | 'too_few' | 'no_scores' | 'undeclared' | 'under_way' }
	) & {
		/** Quarters beside them with answers not counted: a survey open over the end of one is in two, or another pilot's. */
		left?: string[];
	};

/** The rounds before and after a pilot: the latest asked by the quarter it began in, the first asked from then on. */
export function surveyRounds(
	rounds: readonly Round[],
	survey: NonNullable<Trial['survey']>,
	began: string,
): { before: Round | null; after: Round | null; left: string[] } {
	const quarter = `${began.slice(0, 4)}Q${Math.ceil(Number(began.slice(5, 7)) / 3)}`;
	const says = ({ codes }: Round, wanted: Record<string, string>) =>
		Object.entries(wanted).every(([field, code]) => codes[field] === code);
	const periodOf = ({ codes }: Round) =>
		Object.values(codes).find((code) => /^\d{4}Q[1-4]$/.test(code)) ?? '';
	const of = (wanted: Record<string, string>) =>
		rounds
			.filter((round) => says(round, wanted) && periodOf(round) !== '')
			.toSorted((a, b) => (periodOf(a) < periodOf(b) ? -1 : 1));
	const before = of(survey.before).findLast((round) => periodOf(round) <= quarter) ?? null;
	const after = of(survey.after).find((round) => periodOf(round) >= quarter) ?? null;
	const besides = (wanted: Record<string, string>, taken: Round | null) =>
		of(wanted)
			.map(periodOf)
			.filter((one) => {
				const own = taken ? periodOf(taken) : '';
				return nextQuarter(one) === own || nextQuarter(own) === one;
			});
	const left = new Set([...besides(survey.before, before), ...besides(survey.after, after)]);
	return { before, after, left: [...left].toSorted() };
}

/** `2027Q1` after `2026Q4`. */
function nextQuarter(quarter: string): string {
	const [year, at] = quarter.split('Q').map(Number);
	return at === 4 ? `${Number(year) + 1}Q1` : `${year}Q${Number(at) + 1}`;
}

/** The rows, or why there is nothing in any of them. */
export function surveyTold(rows: SurveyRow[], labels: Record<string, string>): SurveyChange {
	if (rows.length === 0) return { why: 'no_scores' };
	const isEmpty = rows.every(({ before, after, instead, isClose }) => {
		const said = [instead.before, instead.after].some(saysAnything);
		return !before && !after && !isClose && !said;
	});
	return isEmpty ? { why: 'too_few' } : { rows, labels };
}

/**
 * Why a round tells nothing of a department before it is looked at more closely; `null`: it may. A round still to be
 * broken down is only worth it where the department would stand alone then.
 */
export function whyUntold(
	{ state, proposal }: Pick<ResultsView, 'state' | 'proposal'>,
	department: string,
): 'too_few' | 'undeclared' | 'under_way' | null {
	if (state !== 'undeclared') return state === 'told' ? null : state;
	const standsAlone = proposal?.breakdowns.some(({ cells }) =>
		cells?.some(({ id, of }) => isAlone(id, of) && of.includes(department)),
	);
	return standsAlone === false ? 'too_few' : 'undeclared';
}

/** Each question as both rounds tell it of the department; nothing is told that a round itself does not tell. */
export function surveyRows(
	before: ResultsView,
	after: ResultsView,
	department: string,
): SurveyRow[] {
	const fewest = Math.max(
		fewestAnswers,
		...[before, after].map(({ wave }) => wave?.wave.fewest ?? 0),
	);
	return before.items
		.filter(({ kind }) => kind === 'scores')
		.map(({ field, ...item }) => {
			const now = after.items.find((one) => one.field === field);
			const [first, then] = [item.by, now?.by ?? []].map((by) => resultIn(by, department));
			const [was, is] = [topTwoOf(first), topTwoOf(then)];
			const apart = was && is ? compareShares(countOf(was), countOf(is)) : null;
			const word = verdictOf(apart, { better: 'higher', by: null });
			// A range beside a number may be subtracted from as well; of two ranges nothing can be.
			const isClose =
				(was ?? is) !== null &&
				isTooClose(was?.n ?? rangeOf(first), is?.n ?? rangeOf(then), fewest);
			const instead = { before: insteadOf(first), after: insteadOf(then) };
			const told = isClose ? nothing : { before: was, after: is, change: apart, instead };
			return { field, isClose, ...told, word };
		});
}

const nothing = {
	...{ before: null, after: null, change: null },
	instead: { before: null, after: null },
};

/** Of departments told together nothing is of this one but that it is among them. */
function resultIn(
	by: ResultsView['items'][number]['by'],
	department: string,
): GroupResult | undefined {
	const holding = by.flatMap(({ cells }) =>
		(cells ?? []).filter(({ of }) => of.includes(department)),
	);
	const alone = holding.find(({ cell, of }) => isAlone(cell, of));
	if (alone) return alone.result;
	return holding.length > 0 ? { is: 'hidden', reason: 'merged' } : undefined;
}

/** Whether a group is of one department, be it with what that has absorbed. */
function isAlone(cell: string, of: readonly string[]): boolean {
	return cell !== others || of.length === 1;
}

/** A round's direction is against an earlier showing of the same round: beside the round before it says another thing. */
function insteadOf(result: GroupResult | undefined): GroupResult | null {
	return result?.is === 'direction' ? { is: 'direction', went: null } : (result ?? null);
}

/** A range and a direction say something of the answers; that they are hidden says nothing. */
function saysAnything(instead: GroupResult | null): boolean {
	return instead?.is === 'band' || instead?.is === 'direction';
}

/** How many answers a range is of. */
function rangeOf(result: GroupResult | undefined): number | null {
	return result?.is === 'band' ? result.counts.n : null;
}

function topTwoOf(result: GroupResult | undefined): { value: number; n: number } | null {
	if (result?.is !== 'shown' || result.topTwo === null) return null;
	const { value, n } = result.topTwo;
	return value === null || n === null ? null : { value, n };
}

const countOf = ({ value, n }: { value: number; n: number }) => ({
	count: Math.round(value * n),
	n,
});
