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

const known = (...receipts: number[]) => new Set(receipts.map(lookup));

/** The board as its file says it, read back. */
function up(board: Board): Board {
	const read = readBoard(JSON.stringify(board));
	if (!('board' in read)) throw new Error(JSON.stringify(read.problem));
	return read.board;
}

/** This book puts up what it says, beside what others have up. */
const putUp = (before: Board, own: BookBoard) =>
	up(joinBoards([own, ...othersOn(before, own.book, new Set(Object.keys(own.replies)))]));

describe('several books on one board', () => {
	const hr = saidBy('b-hr', [1, 2], [answer('食堂')]);
	const above = saidBy('b-above', [9], [answer('人力资源部', '2026-11-20')]);

	it('keep what the other has put up, however often and in whichever order they do', () => {
		let board = up(joinBoards([hr]));
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
		const board = putUp(up(joinBoards([hr, above])), saidBy('b-hr', [2]));
		expect(Object.keys(board.replies)).toEqual([2, 9].map(lookup));
		expect(board.answers.map(({ matter }) => matter)).toEqual(['人力资源部']);
		expect(board.counts.days).toBe(3);
	});

	it('say once what both tell of as done', () => {
		const done = [{ asked: '', did: '加了挂钩', day: '2026-11-20' }];
		const board = joinBoards([
			{ ...hr, done },
			{ ...above, done },
		]);
		expect(board.done).toEqual(done);
		expect(board.shares?.map((share) => share.done)).toEqual([[0], [0]]);
		expect(putUp(board, hr).done).toEqual(done);
	});

	it('know a board of before shares were told, and their own share after the book has moved', () => {
		const { shares: _, ...before } = joinBoards([hr]);
		expect(othersOn(before, 'b-above', known(9)).map(({ book }) => book)).toEqual(['']);
		expect(othersOn(before, 'b-new', known(1, 2))).toEqual([]);
		expect(Object.keys(putUp(putUp(before, above), hr).replies)).toEqual([1, 2, 9].map(lookup));
		expect(putUp(putUp(before, above), hr).shares).toHaveLength(2);
		const moved = putUp(up(joinBoards([hr, above])), { ...hr, book: 'b-elsewhere' });
		expect(moved.shares?.map(({ book }) => book)).toEqual(['b-elsewhere', 'b-above']);
	});

	it('answer a receipt both hold once, from the book that was put up last', () => {
		const both = {
			...saidBy('b-above', [1, 7, 8]),
			replies: { [lookup(1)]: ['newer'], [lookup(7)]: [] },
		};
		expect(putUp(up(joinBoards([hr])), both).replies[lookup(1)]).toEqual(['newer']);
	});

	it('are refused as a board where a share is none', () => {
		const wrong = { ...joinBoards([hr]), shares: [{ book: 1 }] };
		expect(readBoard(JSON.stringify(wrong))).toEqual({
			problem: { what: 'wrong', where: 'shares.1' },
		});
	});
});
