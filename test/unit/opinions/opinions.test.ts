import { describe, expect, it } from 'vitest';
import type { Board } from '~/core/opinions/board.ts';
import { decodeMessage, encodeMessage, type OpinionMessage } from '~/core/opinions/message.ts';
import { readBoard } from '~/core/opinions/read-board.ts';
import { decodeReply, encodeReply, type Reply } from '~/core/opinions/reply.ts';
import { fromAge } from '../seal/from-age.ts';

const message: OpinionMessage = {
	kind: 'opinion',
	version: 1,
	channel: 'box',
	lookup: '0123456789abcdef',
	recipient: fromAge.recipient,
	day: '2026-11-27',
	values: { theme: 'tools', matter: '排风坏了', wish: '', public: true, department: null },
};
const reply: Reply = { kind: 'question', day: '2026-11-30', text: '哪一台？', result: null };
const board: Board = {
	version: 1,
	made: '2026-11-30',
	counts: { received: 3, answered: 1, overdue: 1, days: null },
	answers: [
		{
			id: 'a1',
			theme: 'tools',
			department: null,
			matter: '食堂排风',
			answer: '周五修好',
			result: 'adopted',
			day: '2026-11-30',
		},
	],
	done: [{ asked: '排风', did: '修好了', day: '2026-12-04' }],
	replies: { '0123456789abcdef': ['-----BEGIN AGE ENCRYPTED FILE-----'] },
};
const without = (key: string, of: object = message) =>
	JSON.stringify(Object.fromEntries(Object.entries(of).filter(([each]) => each !== key)));

describe('what authors and handlers write to each other', () => {
	it('is read as it was written', () => {
		expect(decodeMessage(encodeMessage(message))).toEqual(message);
		const named = { ...message, values: { ...message.values, name: '王' }, more: true as const };
		expect(decodeMessage(encodeMessage(named))).toEqual(named);
		expect(decodeReply(encodeReply(reply))).toEqual(reply);
		expect(
			decodeReply(encodeReply({ ...reply, kind: 'answer', result: 'declined' })),
		).not.toBeNull();
	});

	it.each(Object.keys(message))('is none without its %s', (key) => {
		expect(decodeMessage(without(key))).toBeNull();
	});

	it.each([
		['', '你好', 'null', '[]', '{}', '{"kind":"opinion"}'],
		[encodeMessage({ ...message, day: '2026-02-30' })],
		[encodeMessage({ ...message, day: '2026-11-27T10:00' })],
		[encodeMessage({ ...message, recipient: 'age1abc' })],
		[encodeMessage({ ...message, values: { ...message.values, matter: ' ' } })],
		[encodeMessage({ ...message, values: { ...message.values, matter: 'x'.repeat(10_001) } })],
		[encodeMessage(message).replace('"box"', '"toString"')],
		[encodeMessage(message).replace('"version":1', '"version":2')],
	])('is none, and nothing is thrown (%#)', (...texts) => {
		for (const text of texts) {
			expect(decodeMessage(text)).toBeNull();
			expect(decodeReply(text)).toBeNull();
		}
	});

	it('leaves out what nobody asked for', () => {
		const text = JSON.stringify({
			...message,
			device: 'd-1',
			values: { ...message.values, ip: '1' },
		});
		expect(decodeMessage(text)).toEqual(message);
	});
});

describe('a board', () => {
	it('is read whole', () => {
		expect(readBoard(JSON.stringify(board))).toEqual({ board });
	});

	it.each([
		['<html>', { what: 'no_json' }],
		['[]', { what: 'no_board' }],
		[JSON.stringify({ ...board, version: 2 }), { what: 'newer' }],
		[without('made', board), { what: 'wrong', where: 'made' }],
		[without('counts', board), { what: 'wrong', where: 'counts' }],
		[without('done', board), { what: 'wrong', where: 'done' }],
		[
			JSON.stringify({ ...board, answers: [board.answers[0], {}] }),
			{ what: 'wrong', where: 'answers.2' },
		],
		[JSON.stringify({ ...board, replies: { x: [] } }), { what: 'wrong', where: 'replies.x' }],
	])('that is none is named (%#)', (json, problem) => {
		expect(readBoard(json)).toEqual({ problem });
	});
});
