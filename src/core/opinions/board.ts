import type { Result } from './reply.ts';

/** What `published/board.json` says: answers everyone may read, and sealed ones for their authors. */
export interface Board {
	version: 1;
	/** The day it was made, as 2026-11-27. */
	made: string;
	counts: BoardCounts;
	answers: BoardAnswer[];
	done: BoardDone[];
	/** By look-up id: replies, armored, each sealed to the receipt's recipient, oldest first. */
	replies: Record<string, string[]>;
	/** Whose the answers and replies are: each book's share. Left out: of one book, before shares were told. */
	shares?: BoardShare[];
}

/** What of a board one book answers for: books on other devices put theirs on the same one. */
export interface BoardShare {
	/** `b-…`, chance; `''`: it was put up before shares were told. */
	book: string;
	/** The day the book last made it. */
	made: string;
	/** `null`: too few to be told. */
	counts: BoardCounts | null;
	/** Ids of the answers. */
	answers: string[];
	/** Positions in `done`. */
	done: number[];
	/** Look-up ids of the replies. */
	lookups: string[];
}

export interface BoardCounts {
	received: number;
	answered: number;
	/** Past their day and not answered. */
	overdue: number;
	/** Median of working days to an answer; `null`: too few to say. */
	days: number | null;
}

/** An answer for everyone: the matter in other words than the author's. */
export interface BoardAnswer {
	id: string;
	/** Code of a theme of the form. */
	theme: string;
	/** Code of a department; `null`: not said, or too few spoke. */
	department: string | null;
	matter: string;
	answer: string;
	result: Result;
	/** As 2026-11-27. */
	day: string;
}

/** 您提出，我们已做. */
export interface BoardDone {
	asked: string;
	did: string;
	/** As 2026-11-27. */
	day: string;
}
