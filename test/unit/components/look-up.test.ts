import { beforeAll, describe, expect, it } from 'vitest';
import { lookUp } from '~/components/board/look-up.ts';
import type { Board } from '~/core/opinions/board.ts';
import { encodeReply, type Reply } from '~/core/opinions/reply.ts';
import { armor } from '~/core/seal/armor.ts';
import { deriveReceipt } from '~/core/seal/receipt-keys.ts';
import { sealText } from '~/core/seal/seal-text.ts';

const [mine, other, unknown] = [
	'23456789abcdfghjkmnp',
	'zzzz6789abcdfghjkmnp',
	'yyyy6789abcdfghjkmnp',
];
const question: Reply = { kind: 'question', day: '2026-11-24', text: '哪条线？', result: null };
const answer: Reply = { kind: 'answer', day: '2026-11-26', text: '改了', result: 'adopted' };
let board: Board;

beforeAll(async () => {
	const [one, two] = [await deriveReceipt(mine), await deriveReceipt(other)];
	const seal = async (reply: Reply, to: string) => armor(await sealText(encodeReply(reply), [to]));
	const replies = {
		[one.lookup]: [
			await seal(question, one.recipient),
			await seal(answer, one.recipient),
			await seal(answer, two.recipient),
		],
		[two.lookup]: [],
	};
	const counts = { received: 2, answered: 1, overdue: 0, days: null };
	board = { version: 1, made: '2026-11-27', counts, answers: [], done: [], replies };
});

describe('what lies under a receipt', () => {
	it('is its replies in their order, however it was typed; what is sealed to another does not open', async () => {
		const typed = ' 2345-6789-ＡＢCD fghj kmnp ';
		expect(await lookUp(typed, board)).toEqual({
			is: 'replies',
			replies: [question, answer],
			unreadable: 1,
		});
	});

	it('is that it was received, as long as nobody has answered', async () => {
		expect(await lookUp(other, board)).toEqual({ is: 'received' });
	});

	it('is nothing for one that was never given, as for one not opened yet', async () => {
		expect(await lookUp(unknown, board)).toEqual({ is: 'nothing' });
	});

	it('is not looked for where what was typed is no receipt', async () => {
		expect(await lookUp('2345-6789', board)).toEqual({ is: 'no_receipt', characters: 8 });
	});
});

it('The board says nothing of its replies to whoever has no receipt', () => {
	const said = JSON.stringify(board);
	for (const secret of [question.text, answer.text, mine, other])
		expect(said).not.toContain(secret);
});
