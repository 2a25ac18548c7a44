import { describe, expect, it } from 'vitest';
import type { Board, BoardAnswer } from '~/core/opinions/board.ts';
import { type BookBoard, joinBoards, othersOn } from '~/core/opinions/join-boards.ts';
import { readBoard } from '~/core/opinions/read-board.ts';

const lookup = (number: number) => number.toString(16).padStart(16, '0');
const answer = (matter: string, day = '2026-11-26'): BoardAnswer => ({
	...{ id: 'a1', theme: 'tools', department: null, matter, answer: `答：${matter}` },
	...{ result: 'adopted', day },
});

/** What a book says: an answer, and a reply under each of these receipts. */
function saidBy(book: string, receipts: number[], answers: BoardAnswer[] = []): BookBoard {
	return {
		book,
		made: '2026-11-27',
		counts: { received: receipts.length, answered: answers.length, overdue: 1, days: 3 },
		answers,
		done: [],
		replies: Object.fromEntries(receipts.map((one) => [lookup(one), [`to ${one}`]])),
	};
}

const join = (books: readonly [BookBoard, ...BookBoard[]]) => joinBoards(books, 1);

/** The board as its file says it, read back. */
function up(board: Board): Board {
	const read = readBoard(JSON.stringify(board));
	if (!('board' in read)) throw new Error(JSON.stringify(read.problem));
	return read.board;
}

/** This book puts up what it says, beside what others have up. */
const putUp = (before: Board, own: BookBoard) => up(join([own, ...othersOn(before, own)]));

describe('several books on one board', () => {
	const hr = saidBy('b-hr', [1, 2], [answer('食堂')]);
	const above = saidBy('b-above', [9], [answer('人力资源部', '2026-11-20')]);

	it('keep what the other has put up, however often and in whichever order they do', () => {
		let board = up(join([hr]));
		for (const own of [above, hr, above, above, hr]) board = putUp(board, own);
		expect(Object.keys(board.replies)).toEqual([1, 2, 9].map(lookup));
		expect(board.answers.map(({ id, matter }) => [id, matter])).toEqual([
			['a1', '人力资源部'],
			['a2', '食堂'],
		]);
		expect(board.counts).toEqual({ received: 3, answered: 2, overdue: 2, days: null });
		expect(board.shares).toHaveLength(2);
	});

	it('take down each what it no longer says, and only that', () => {
		const board = putUp(up(join([hr, above])), saidBy('b-hr', [2]));
		expect(Object.keys(board.replies)).toEqual([2, 9].map(lookup));
		expect(board.answers.map(({ matter }) => matter)).toEqual(['人力资源部']);
		expect(board.counts.days).toBe(3);
	});

	it('say once what both tell of as done', () => {
		const done = [{ asked: '', did: '加了挂钩', day: '2026-11-20' }];
		const board = join([
			{ ...hr, done },
			{ ...above, done },
		]);
		expect(board.done).toEqual(done);
		expect(board.shares?.map((share) => share.done)).toEqual([[0], [0]]);
		expect(putUp(board, hr).done).toEqual(done);
	});

	it('know a board of before shares were told, and their own share after the book has moved', () => {
		const { shares: _, ...before } = join([hr]);
		expect(othersOn(before, above).map(({ book }) => book)).toEqual(['']);
		expect(othersOn(before, { ...hr, book: 'b-new' })).toEqual([]);
		expect(Object.keys(putUp(putUp(before, above), hr).replies)).toEqual([1, 2, 9].map(lookup));
		expect(putUp(putUp(before, above), hr).shares).toHaveLength(2);
		const moved = putUp(up(join([hr, above])), { ...hr, book: 'b-elsewhere' });
		expect(moved.shares?.map(({ book }) => book)).toEqual(['b-elsewhere', 'b-above']);
	});

	it('answer a receipt both hold once, from the book that was put up last', () => {
		const both = {
			...saidBy('b-above', [1, 7, 8]),
			replies: { [lookup(1)]: ['newer'], [lookup(7)]: [] },
		};
		expect(putUp(up(join([hr])), both).replies[lookup(1)]).toEqual(['newer']);
	});

	it('of a book that is on another device in part, what that one does not hold stays up', () => {
		const whole = saidBy('b-hr', [1, 2, 3, 4, 5], [answer('食堂'), answer('班车')]);
		const board = putUp(up(join([whole])), saidBy('b-copy', [1, 2, 3, 9], [answer('食堂')]));
		expect(Object.keys(board.replies)).toEqual([1, 2, 3, 4, 5, 9].map(lookup));
		expect(board.answers.map(({ matter }) => matter).sort()).toEqual(['班车', '食堂']);
		expect(board.counts.received).toBe(6);
	});

	it('keep answers to slips, which lead to nobody, and say none of them twice', () => {
		const slips = saidBy('b-slips', [], [answer('停车')]);
		const { shares: _, ...before } = join([slips]);
		expect(
			putUp(before, hr)
				.answers.map(({ matter }) => matter)
				.sort(),
		).toEqual(['停车', '食堂']);
		expect(putUp(up(join([slips])), { ...slips, book: 'b-moved' }).answers).toHaveLength(1);
	});

	it('tell no count of a book that received too few, nor one it could be worked out from', () => {
		const many = saidBy('b-hr', [1, 2, 3, 4, 5]);
		const board = up(joinBoards([above, many], 5));
		expect(board.counts.received).toBe(5);
		expect(board.shares?.map(({ counts }) => counts?.received ?? null)).toEqual([null, 5]);
		expect(up(joinBoards([many, ...othersOn(board, many)], 5)).counts.received).toBe(5);
		expect(up(joinBoards([above], 5)).counts.received).toBe(1);
	});

	it('count the one that received most, where all received few, whichever was put up last', () => {
		const few = saidBy('b-hr', [1, 2, 3]);
		let board = up(joinBoards([above], 5));
		for (const own of [few, above, few, above]) {
			board = up(joinBoards([own, ...othersOn(board, own)], 5));
			expect(board.counts.received).toBe(3);
			expect(Object.keys(board.replies)).toHaveLength(4);
		}
	});

	it('are refused as a board where a share is none', () => {
		const wrong = { ...join([hr]), shares: [{ book: 1 }] };
		expect(readBoard(JSON.stringify(wrong))).toEqual({
			problem: { what: 'wrong', where: 'shares.1' },
		});
	});
});
