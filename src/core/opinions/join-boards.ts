import type { Board, BoardAnswer, BoardCounts, BoardDone, BoardShare } from './board.ts';

/** What one book says on a board, whole. */
export interface BookBoard extends Omit<Board, 'version' | 'shares'> {
	book: string;
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
 * What of the board that is up other books than this one answer for: it stays up when this one puts up its own. A
 * share most of whose receipts are in this book is this book's, from another device or before shares were told.
 */
export function othersOn(up: Board, book: string, own: ReadonlySet<string>): BookBoard[] {
	return booksOf(up).flatMap((one) => {
		const lookups = Object.keys(one.replies);
		const known = lookups.filter((lookup) => own.has(lookup)).length;
		// A share that leads to nobody cannot be told from ours of before.
		const isOurs = one.book === book || known * 2 > lookups.length;
		if (isOurs || (one.book === '' && lookups.length === 0)) return [];
		return { ...one, replies: pick(one.replies, (lookup) => !own.has(lookup)) };
	});
}

/** One board of what each book says, the one that is put up now first. */
export function joinBoards(books: readonly [BookBoard, ...BookBoard[]]): Board {
	const tagged = books.flatMap(({ answers }, of) => answers.map((answer) => ({ answer, of })));
	// Numbered in an order that tells nothing of when they came.
	tagged.sort((a, b) => (orderOf(a.answer) < orderOf(b.answer) ? -1 : 1));
	const answers = tagged.map(({ answer }, at) => ({ ...answer, id: `a${at + 1}` }));
	const done = withoutDoubles(books.flatMap((one) => one.done));
	const shares = books.map((one, of): BoardShare => ({
		book: one.book,
		made: one.made,
		counts: one.counts,
		answers: answers.filter((_, at) => tagged[at]?.of === of).map(({ id }) => id),
		done: done.flatMap((each, at) => (one.done.some((own) => isSame(own, each)) ? [at] : [])),
		lookups: Object.keys(one.replies),
	}));
	const replies = Object.fromEntries(
		books.flatMap((one) => Object.entries(one.replies)).sort(([a], [b]) => (a < b ? -1 : 1)),
	);
	const counts = addCounts(books.map((one) => one.counts));
	return { version: 1, made: books[0].made, counts, answers, done, replies, shares };
}

const orderOf = ({ day, matter }: BoardAnswer) => day + matter;
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
