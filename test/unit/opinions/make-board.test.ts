import { describe, expect, it } from 'vitest';
import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import type { Values } from '~/core/fields/value.ts';
import { makeBoard } from '~/core/opinions/make-board.ts';
import { entryOfMessage } from '~/core/opinions/message-entries.ts';
import { readBoard } from '~/core/opinions/read-board.ts';
import { repliesOf } from '~/core/opinions/replies-of.ts';
import { sortMessages } from '~/core/opinions/sort-messages.ts';
import { message, realBook } from './made-messages.ts';

const book = realBook();
const { fields } = book.messages;
const context = {
	today: '2026-11-27',
	calendar: { off: [], work: [] },
	fewest: 5,
	done: [{ asked: '', did: '您提出加挂钩；我们加了。', day: '2026-11-20' }],
};

/** A record as opening makes it, with what was written into it since. */
function record(receipt: number, since: Values = {}): Values {
	const [fresh] = sortMessages([message(receipt)], new Map()).fresh;
	if (!fresh) throw new Error('It is new.');
	const written = { now: new Date('2026-11-24T09:00:00Z'), device: null, withDepartment: true };
	return { ...entryOfMessage(fresh, book, written).values, ...since };
}

const published: Values = {
	[Object.keys(book.messages.published)[0] ?? '']: 'published',
	[fields.result]: 'adopted',
	[fields.answer]: '只给本人的话',
	[fields.answered]: '2026-11-26',
	[fields.publicMatter]: '换班没人接电话',
	[fields.publicAnswer]: '重叠十分钟',
	[fields.published]: '2026-11-26',
};
const board = (records: Values[], clocks: ClockOfRecord[] = []) =>
	makeBoard(
		records.map((values) => ({ values, clocks })),
		book,
		context,
	);

describe('the open part of the board', () => {
	it('says what was published, and nothing of the words, the receipt or the answer to the author', () => {
		const made = board([record(1, published), record(2)]);
		expect(made.answers).toEqual([
			{
				id: 'a1',
				theme: 'tools',
				department: null,
				matter: '换班没人接电话',
				answer: '重叠十分钟',
				result: 'adopted',
				day: '2026-11-26',
			},
		]);
		expect(made.counts).toEqual({ received: 2, answered: 1, overdue: 0, days: null });
		const all = JSON.stringify(made);
		for (const secret of ['事情', '只给本人的话', message(1).lookup, 'age1'])
			expect(all).not.toContain(secret);
		expect('board' in readBoard(JSON.stringify({ ...made, replies: {} }))).toBe(true);
	});

	it.each([
		['not allowed in public', { [book.messages.mayBePublic.field]: 'may_not' }],
		[
			'answered, and not published yet',
			{ [Object.keys(book.messages.published)[0] ?? '']: 'answered' },
		],
		['spam', { [book.messages.spam.field]: book.messages.spam.is }],
	])('leaves out what is %s', (_, since) => {
		expect(board([record(1, { ...published, ...since })]).answers).toEqual([]);
	});

	it('names a department from five of its opinions on, not from four', () => {
		const from = (count: number) =>
			Array.from({ length: count }, (_, at) =>
				record(at + 1, { ...published, [fields.department]: 'production' }),
			);
		expect(board(from(4)).answers.map(({ department }) => department)).toEqual(Array(4).fill(null));
		expect(board(from(5)).answers[0]?.department).toBe('production');
	});

	it('is made also where a line typed by hand tells no day at one end', () => {
		const untold = [null, '2026-11', '不详'].flatMap((day, at): Values[] => [
			record(20 + at, { ...published, [fields.received]: day }),
			record(30 + at, { ...published, [fields.answered]: day }),
		]);
		const whole = [1, 2, 3, 4, 5].map((at) =>
			record(at, { ...published, [fields.received]: '2026-11-24' }),
		);
		expect(board([...untold, ...whole]).counts).toMatchObject({ received: 11, days: 2 });
	});

	it('counts no spam, says the middle of the days from five answers on, and what is overdue', () => {
		const spam = record(9, { [book.messages.spam.field]: book.messages.spam.is });
		const five = Array.from({ length: 5 }, (_, at) => record(at + 1, published));
		expect(board([...five, spam]).counts).toEqual({
			received: 5,
			answered: 5,
			overdue: 0,
			days: 2,
		});
		const [late] = book.definition.clocks.filter(({ until }) => until?.field === fields.answered);
		// Only which clock it is and how it stands is looked at.
		const reading = { id: late?.id ?? '', state: 'overdue' } as ClockOfRecord;
		expect(board([record(1)], [reading]).counts.overdue).toBe(1);
	});
});

describe('what an author is told', () => {
	const { course } = book.messages;
	const line = (kind: string, on: string, text: string): Values => ({
		[course.kind]: kind,
		[course.on]: on,
		[course.text]: text,
	});

	it('are the questions in their order and the answer, and no notes of our own', () => {
		const lines = [
			line(course.question, '2026-11-25', '周末也这样吗？'),
			line('note', '2026-11-25', '内部'),
			line(course.question, '2026-11-24', '哪条线？'),
		];
		const to = repliesOf(record(1, published), lines, book);
		expect(to?.lookup).toBe(message(1).lookup);
		expect(to?.replies.map(({ text }) => text)).toEqual([
			'哪条线？',
			'周末也这样吗？',
			'只给本人的话',
		]);
	});

	it('is nothing where it came on paper', () => {
		expect(repliesOf(record(1, { [fields.replyTo]: null }), [], book)).toBeNull();
	});
});
