import type { Where } from './where.ts';

/** What a record is sent or printed as: made when it is looked at, stored nowhere. */
export interface RecordDocument {
	/** Permanent id within the tracker. */
	id: string;
	/** What the button says: 会议纪要. */
	label: string;
	/** One line that tells what it is for. */
	help?: string;
	/** The record must say this for the document to be offered. Empty: always. */
	show: Where;
	/** Until the record says this it is a draft, and cannot be copied. Empty: it never is. */
	needs: Where;
	/** The change offered once it was copied or printed, by its id. Left out: none. */
	sent?: string;
	parts: DocumentPart[];
}

/** Words that always stand there. */
export interface WordsPart {
	text: string;
}

/** Answers under a heading, each with its label; those not given are left out. */
export interface AnswersPart {
	heading: string;
	fields: string[];
}

/** One answer under a heading, as paragraphs. */
export interface LongPart {
	heading: string;
	field: string;
}

/** The records below it: a table on paper, one line each as text. */
export interface ChildrenPart {
	heading: string;
	/** The tracker of these records. */
	child: string;
	/** Instead of its own: those of the other records that belong to the same one. */
	siblings: boolean;
	/** Only those that say this. Empty: all. */
	where: Where;
	fields: string[];
}

/** A part of a document; they follow each other in its order. */
export type DocumentPart = WordsPart | AnswersPart | LongPart | ChildrenPart;
