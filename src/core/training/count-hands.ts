import type { Hands, HandsCount } from '../definition/hands.ts';
import type { Entry } from '../entries/entry.ts';
import type { Values } from '../fields/value.ts';
import { type Difference, newcombe, type Share } from '../figures/statistics/compare-shares.ts';

/** How many answered a question of a course rightly, before lessons and after them. */
export interface QuestionHands {
	question: string;
	before: Share;
	after: Share;
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
		counted.set(question, { question, before, after });
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

/** How much the share of right answers rose over all questions counted both times; `null` = too few answers. */
export function gainOf(hands: readonly QuestionHands[], { fewest }: HandsRule): Difference | null {
	const both = hands.filter(({ before, after }) => before.n > 0 && after.n > 0);
	const sum = (shares: Share[]) => ({
		count: shares.reduce((all, { count }) => all + count, 0),
		n: shares.reduce((all, { n }) => all + n, 0),
	});
	const [before, after] = [sum(both.map((one) => one.before)), sum(both.map((one) => one.after))];
	return before.n < fewest || after.n < fewest ? null : newcombe(before, after);
}

function add(to: Share = { count: 0, n: 0 }, values: Values, { right, asked }: HandsCount): Share {
	const [count, n] = [values[right], values[asked]];
	if (typeof count !== 'number' || typeof n !== 'number' || count < 0 || count > n) return to;
	return { count: to.count + count, n: to.n + n };
}
