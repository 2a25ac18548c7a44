import type { Hands, HandsCount } from '../definition/hands.ts';
import type { Entry } from '../entries/entry.ts';
import type { Values } from '../fields/value.ts';
import { type Difference, newcombe, type Share } from '../figures/statistics/compare-shares.ts';
import { pairOf, type PairedShares, sumOfPairs } from '../figures/statistics/paired-shares.ts';

/** How many answered a question of a course rightly, before lessons and after them. */
export interface QuestionHands {
	question: string;
	before: Share;
	after: Share;
	/** Of the lessons in which it was asked both times, each by itself. */
	pairs: PairedShares[];
}

/** Hands are told from so many answers on, and a question answered worse than so is one whose section is not clear. */
export interface HandsRule {
	fewest: number;
	unclear: number;
}

/** The hands counted for a course's questions, all lessons together; a side that says more right than there were counts not. */
export function countHands(
	entries: Iterable<Entry>,
	fields: Hands,
	course: string,
): QuestionHands[] {
	const counted = new Map<string, QuestionHands>();
	for (const { deleted, values } of entries) {
		const question = values[fields.question];
		if (deleted || values[fields.course] !== course || typeof question !== 'string') continue;
		const before = add(counted.get(question)?.before, values, fields.before);
		const after = add(counted.get(question)?.after, values, fields.after);
		const pair = pairOf(said(values, fields.before), said(values, fields.after));
		const pairs = [...(counted.get(question)?.pairs ?? []), ...(pair ? [pair] : [])];
		counted.set(question, { question, before, after, pairs });
	}
	return [...counted.values()];
}

/** The questions whose sections are to be rewritten: enough people answered after the lesson, and too few were right. */
export function unclearQuestions(
	hands: readonly QuestionHands[],
	{ fewest, unclear }: HandsRule,
): QuestionHands[] {
	return hands.filter(({ after: { count, n } }) => n >= fewest && count < unclear * n);
}

/** How much the share of right answers rose where a lesson asked both times, as K41 counts it; `null` = too few answers. */
export function gainOf(hands: readonly QuestionHands[], { fewest }: HandsRule): Difference | null {
	const { before, after } = sumOfPairs(hands.flatMap(({ pairs }) => pairs));
	return before.n < fewest || after.n < fewest ? null : newcombe(before, after);
}

function add(to: Share = { count: 0, n: 0 }, values: Values, side: HandsCount): Share {
	const { count, n } = said(values, side);
	if (count === null || n === null || count < 0 || count > n) return to;
	return { count: to.count + count, n: to.n + n };
}

function said(values: Values, { right, asked }: HandsCount) {
	const number = (id: string) => {
		const value = values[id];
		return typeof value === 'number' ? value : null;
	};
	return { count: number(right), n: number(asked) };
}
