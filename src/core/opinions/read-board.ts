import type { Board, BoardAnswer, BoardCounts, BoardDone, BoardShare } from './board.ts';
import { results } from './reply.ts';
import { isCount, isDay, isRecord, isText, isLookup } from './shapes.ts';

/** Why a file is no board. `where`: the place in it, as `answers.3`, or the part that is wrong. */
export type BoardProblem =
	| { what: 'no_json' | 'no_board' | 'newer' }
	| { what: 'wrong'; where: string };

/** The board of a file's text, whole or not at all: a bad file is named, never half shown. */
export function readBoard(json: string): { board: Board } | { problem: BoardProblem } {
	let said: unknown;
	try {
		said = JSON.parse(json);
	} catch {
		return { problem: { what: 'no_json' } };
	}
	if (!isRecord(said) || !isCount(said['version'])) return { problem: { what: 'no_board' } };
	if (said['version'] > 1) return { problem: { what: 'newer' } };
	const where = wrongIn(said);
	// Every part of it was looked at.
	return where === null
		? { board: said as unknown as Board }
		: { problem: { what: 'wrong', where } };
}

function wrongIn(said: Record<string, unknown>): string | null {
	if (!isDay(said['made'])) return 'made';
	if (!isCounts(said['counts'])) return 'counts';
	return (
		wrongOf('answers', said['answers'], isAnswer) ??
		wrongOf('done', said['done'], isDone) ??
		wrongReplies(said['replies']) ??
		(said['shares'] === undefined ? null : wrongOf('shares', said['shares'], isShare))
	);
}

function wrongOf(name: string, list: unknown, is: (each: unknown) => boolean): string | null {
	if (!Array.isArray(list)) return name;
	const at = list.findIndex((each) => !is(each));
	return at === -1 ? null : `${name}.${at + 1}`;
}

function wrongReplies(replies: unknown): string | null {
	if (!isRecord(replies)) return 'replies';
	const wrong = Object.entries(replies).find(
		([lookup, texts]) =>
			!isLookup(lookup) || wrongOf('', texts, (each) => isText(each, most)) !== null,
	);
	return wrong ? `replies.${wrong[0]}` : null;
}

const most = 100_000;

function isCounts(said: unknown): said is BoardCounts {
	if (!isRecord(said)) return false;
	const { days } = said;
	return (
		['received', 'answered', 'overdue'].every((key) => isCount(said[key])) &&
		(days === null || (typeof days === 'number' && days >= 0))
	);
}

function isAnswer(said: unknown): said is BoardAnswer {
	if (!isRecord(said)) return false;
	const { id, theme, department, matter, answer, result, day } = said;
	return (
		[id, theme, matter, answer].every((each) => isText(each, most)) &&
		(department === null || isText(department, 100)) &&
		results.some((each) => each === result) &&
		isDay(day)
	);
}

function isShare(said: unknown): said is BoardShare {
	if (!isRecord(said)) return false;
	const { book, made, counts, answers, done, lookups } = said;
	return (
		isText(book, 100) &&
		isDay(made) &&
		(counts === null || isCounts(counts)) &&
		isListOf(answers, (each) => isText(each, 100)) &&
		isListOf(done, isCount) &&
		isListOf(lookups, isLookup)
	);
}

const isListOf = (said: unknown, is: (each: unknown) => boolean) =>
	Array.isArray(said) && said.every(is);

function isDone(said: unknown): said is BoardDone {
	return (
		isRecord(said) && isText(said['asked'], most) && isText(said['did'], most) && isDay(said['day'])
	);
}
