import type { Board, BoardAnswer, BoardCounts, BoardDone, BoardShare } from './board.ts';

/** What one book says on a board, whole. */
export interface BookBoard extends Omit<Board, 'version' | 'shares' | 'counts'> {
	book: string;
	/** `null`: too few to be told. */
	counts: BoardCounts | null;
}

/** What books say that a board is of; one of before shares were told is of one book without a name. */
function booksOf({ shares, ...board }: Board): BookBoard[] {
	if (!shares) return [{ ...board, book: '' }];
	return shares.map(({ book, made, counts, answers, done, lookups }) => ({
		book,
		made,
		counts,
		answers: board.answers.filter(({ id }) => answers.includes(id)),
		done: board.done.filter((_, at) => done.includes(at)),
		replies: pick(board.replies, (lookup) => lookups.includes(lookup)),
	}));
}

/**
 * What of the board that is up other books than `own` answer for: it stays up when this one puts up its own. A share all
 * of which is in this book is this book's, from another device or before shares were told; of one that is there in part
 * the rest stays.
 */
export function othersOn(up: Board, own: BookBoard): BookBoard[] {
	return booksOf(up).flatMap((one) => {
		if (one.book === own.book) return [];
		const lookups = Object.keys(one.replies);
		const replies = pick(one.replies, (lookup) => !Object.hasOwn(own.replies, lookup));
		const answers = one.answers.filter(
			(each) => !own.answers.some((its) => isSameAnswer(its, each)),
		);
		const left = Object.keys(replies).length;
		// A share of before that leads to nobody and answers nothing cannot be told from ours.
		const isOurs = lookups.length > 0 ? left === 0 : answers.length === 0;
		if (isOurs && (lookups.length > 0 || one.answers.length > 0 || one.book === '')) return [];
		return { ...one, replies, answers, counts: withoutShared(one.counts, lookups.length - left) };
	});
}

/** What a book counts besides what another one counts too. */
function withoutShared(counts: BoardCounts | null, shared: number): BoardCounts | null {
	if (!counts || shared === 0) return counts;
	const less = (count: number) => Math.max(0, count - shared);
	const { received, answered, overdue } = counts;
	return { received: less(received), answered: less(answered), overdue: less(overdue), days: null };
}

/**
 * One board of what each book says, the one that is put up now first. Beside the book that received most, one that
 * received fewer than `fewest` is not counted: a difference would tell how many wrote to whom it is for.
 */
export function joinBoards(books: readonly [BookBoard, ...BookBoard[]], fewest: number): Board {
	const tagged = books.flatMap(({ answers }, of) => answers.map((answer) => ({ answer, of })));
	// Numbered in an order that tells nothing of when they came.
	tagged.sort((a, b) => (orderOf(a.answer) < orderOf(b.answer) ? -1 : 1));
	const answers = tagged.map(({ answer }, at) => ({ ...answer, id: `a${at + 1}` }));
	const done = withoutDoubles(books.flatMap((one) => one.done));
	const received = books.map(({ counts }) => counts?.received ?? 0);
	const most = received.indexOf(Math.max(...received));
	const told = books.map(({ counts }, of) =>
		counts && (of === most || counts.received >= fewest) ? counts : null,
	);
	const shares = books.map((one, of): BoardShare => ({
		book: one.book,
		made: one.made,
		counts: told[of] ?? null,
		answers: answers.filter((_, at) => tagged[at]?.of === of).map(({ id }) => id),
		done: done.flatMap((each, at) => (one.done.some((own) => isSame(own, each)) ? [at] : [])),
		lookups: Object.keys(one.replies),
	}));
	const replies = Object.fromEntries(
		books.flatMap((one) => Object.entries(one.replies)).sort(([a], [b]) => (a < b ? -1 : 1)),
	);
	const counts = addCounts(told.filter((each) => each !== null));
	return { version: 1, made: books[0].made, counts, answers, done, replies, shares };
}

const orderOf = ({ day, matter }: BoardAnswer) => day + matter;
const isSameAnswer = (one: BoardAnswer, other: BoardAnswer) =>
	one.day === other.day && one.matter === other.matter && one.answer === other.answer;
const isSame = (one: BoardDone, other: BoardDone) =>
	one.asked === other.asked && one.did === other.did && one.day === other.day;

function withoutDoubles(all: readonly BoardDone[]): BoardDone[] {
	return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}

function addCounts(all: readonly BoardCounts[]): BoardCounts {
	const sum = (of: 'received' | 'answered' | 'overdue') =>
		all.reduce((before, counts) => before + counts[of], 0);
	const answering = all.filter(({ answered }) => answered > 0);
	return {
		received: sum('received'),
		answered: sum('answered'),
		overdue: sum('overdue'),
		// The middle of two lots cannot be told from the middle of each.
		days: answering.length === 1 ? (answering[0]?.days ?? null) : null,
	};
}

function pick(replies: Board['replies'], isWanted: (lookup: string) => boolean): Board['replies'] {
	return Object.fromEntries(Object.entries(replies).filter(([lookup]) => isWanted(lookup)));
}
