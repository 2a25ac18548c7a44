import { workingDaysApart } from '../clocks/expected/working-days-apart.ts';
import type { ClockOfRecord } from '../clocks/of-record/clock-of-record.ts';
import type { WorkingCalendar } from '../clocks/working-days.ts';
import { isWhere } from '../definition/where.ts';
import { dayIn } from '../expected/state-of.ts';
import type { Values } from '../fields/value.ts';
import { median } from '../figures/statistics/median.ts';
import type { Board, BoardAnswer, BoardDone } from './board.ts';
import type { Book } from './message-entries.ts';
import { textOf, toResult } from './record-texts.ts';

/** A record of the book, with what its clocks say now. */
export interface BookRecord {
	values: Values;
	clocks: readonly ClockOfRecord[];
}

/** What a board is made of besides the book. */
export interface BoardContext {
	/** The day it is made. */
	today: string;
	calendar: WorkingCalendar;
	/** So many opinions of a department there must be for it to be named. */
	fewest: number;
	done: readonly BoardDone[];
}

/** From so many answers on a median is said. */
const fewestForMedian = 5;

/**
 * The board's open part: counts of all that came, without what was put aside; the answers that may be public, in
 * other words than the author's; and what came true. Nothing of it leads to an author's replies.
 */
export function makeBoard(
	records: readonly BookRecord[],
	{ definition, messages }: Book,
	{ today, calendar, fewest, done }: BoardContext,
): Omit<Board, 'replies'> {
	const { fields, aside } = messages;
	const counted = records.filter(({ values }) => !isWhere(aside, values));
	const answered = counted.filter(({ values }) => textOf(values, fields.answered) !== '');
	const ends = new Set(
		definition.clocks.filter(({ until }) => until?.field === fields.answered).map(({ id }) => id),
	);
	const overdue = counted.filter(({ clocks }) =>
		clocks.some(({ id, state }) => ends.has(id) && state === 'overdue'),
	);
	// One that does not tell a day at either end, as a typed table may, says nothing of how long it took.
	const days = answered.flatMap(({ values }) => {
		const [from, until] = [dayIn(values[fields.received]), dayIn(values[fields.answered])];
		return from === null || until === null ? [] : workingDaysApart(from, until, calendar);
	});
	return {
		version: 1,
		made: today,
		counts: {
			received: counted.length,
			answered: answered.length,
			overdue: overdue.length,
			days: days.length < fewestForMedian ? null : median(days),
		},
		answers: publicAnswers(counted, { messages, fewest }),
		done: [...done],
	};
}

function publicAnswers(
	counted: readonly BookRecord[],
	{ messages, fewest }: { messages: Book['messages']; fewest: number },
): BoardAnswer[] {
	const { fields, mayBePublic, published } = messages;
	const perDepartment = new Map<string, number>();
	for (const { values } of counted) {
		const department = textOf(values, fields.department);
		perDepartment.set(department, (perDepartment.get(department) ?? 0) + 1);
	}
	const found = counted.flatMap(({ values }): Omit<BoardAnswer, 'id'>[] => {
		const result = toResult(values[fields.result]);
		const isOpen = isWhere(published, values) && values[mayBePublic.field] === mayBePublic.is;
		const [matter, answer] = [
			textOf(values, fields.publicMatter),
			textOf(values, fields.publicAnswer),
		];
		const day = textOf(values, fields.published);
		if (!isOpen || result === null || matter === '' || answer === '' || day === '') return [];
		const department = textOf(values, fields.department);
		const isNamed = department !== '' && (perDepartment.get(department) ?? 0) >= fewest;
		const theme = textOf(values, fields.theme);
		return [{ theme, department: isNamed ? department : null, matter, answer, result, day }];
	});
	// Numbered in an order that tells nothing of when they came.
	const inOrder = found.sort((a, b) => (a.day + a.matter < b.day + b.matter ? -1 : 1));
	return inOrder.map((answer, index) => ({ id: `a${index + 1}`, ...answer }));
}
