import { companyDay } from '~/core/clocks/company/company-day.ts';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import { isWhere } from '~/core/definition/where.ts';
import { parentKeyOf } from '~/core/links/parent-key.ts';
import type { Values } from '~/core/fields/value.ts';
import type { BoardCounts, BoardDone } from '~/core/opinions/board.ts';
import type { BookBoard } from '~/core/opinions/join-boards.ts';
import { type BookRecord, makeBoard } from '~/core/opinions/make-board.ts';
import type { Book } from '~/core/opinions/message-entries.ts';
import { textOf } from '~/core/opinions/record-texts.ts';
import { repliesOf } from '~/core/opinions/replies-of.ts';
import { sealReplies } from '~/core/opinions/seal-replies.ts';
import { loadCompany } from '~/device/load-company.ts';
import type { Database } from '~/storage/database.ts';
import { readBoardBook } from '~/storage/board-book.ts';
import { readEntries } from '~/storage/own-entries.ts';
import type { OpeningProps } from './opening-props.ts';

/** What this device's book would say on the board now, and to whom. */
export interface GatheredBoard {
	board: BookBoard;
	counts: BoardCounts;
	/** Ids of the records that are found by a receipt from then on. */
	found: string[];
	/** So many replies are sealed to their authors. */
	replies: number;
	/** Records without a way to their authors: slips of paper. */
	unreachable: number;
}

/** Makes what the book on this device says on the board; fails where the company's clocks cannot be read. */
export async function gatherBoard(
	db: Database,
	{ definition, course, told, fewest }: OpeningProps,
	locale: string,
	now: Date,
): Promise<GatheredBoard> {
	const { messages } = definition;
	const company = await loadCompany(locale);
	if (!messages || !company?.calendar)
		throw new Error('The clocks of the company were not loaded.');
	const book: Book = { definition, messages, course };
	const entries = (await readEntries(db, definition.id)).filter(({ deleted }) => !deleted);
	const lines = new Map<string, Values[]>();
	for (const { values, deleted } of await readEntries(db, course.id)) {
		const key = deleted ? null : parentKeyOf(values, course);
		if (key !== null) lines.set(key, [...(lines.get(key) ?? []), values]);
	}
	const records = entries.map(({ values }): BookRecord => ({
		values,
		clocks: readRecordClocks(definition, values, [], company, now),
	}));
	const to = entries.flatMap(
		({ id, values }) => repliesOf(values, lines.get(`${definition.id}/${id}`) ?? [], book) ?? [],
	);
	const reached = entries.filter(({ values }) => repliesOf(values, [], book) !== null);
	const { version: _, ...open } = makeBoard(records, book, {
		today: companyDay({ company, now }),
		calendar: company.calendar,
		fewest,
		done: await doneOf(db, told),
	});
	return {
		board: { ...open, book: await readBoardBook(db), replies: await sealReplies(to) },
		counts: open.counts,
		found: reached.map(({ id }) => id),
		replies: to.reduce((sum, { replies }) => sum + replies.length, 0),
		unreachable: entries.length - reached.length,
	};
}

async function doneOf(db: Database, told: OpeningProps['told']): Promise<BoardDone[]> {
	const done: BoardDone[] = [];
	for (const { id, toldOnBoard } of told) {
		if (!toldOnBoard) continue;
		for (const { values, deleted } of await readEntries(db, id)) {
			if (deleted || !isWhere(toldOnBoard.where, values)) continue;
			const [did, day] = [textOf(values, toldOnBoard.words), textOf(values, toldOnBoard.on)];
			if (did !== '' && day !== '') done.push({ asked: '', did, day });
		}
	}
	return done;
}
