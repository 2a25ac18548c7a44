import type { Where } from './where.ts';

/** Fields of a register that hold what a message says and how it is handled; each by what it is. */
export interface MessageFields {
	/** How the record is called. */
	code: string;
	/** The day it came. */
	received: string;
	/** By which channel; its codes are those of a message. */
	channel: string;
	theme: string;
	matter: string;
	wish: string;
	/** The author's department. */
	department: string;
	/** Where an answer goes: look-up id and recipient, with a blank between. */
	replyTo: string;
	/** From which day on its receipt finds it as received. */
	acknowledged: string;
	answered: string;
	/** What came of it; its codes are those of a reply. */
	result: string;
	/** For the author alone. */
	answer: string;
	/** What everybody may read of it. */
	publicMatter: string;
	publicAnswer: string;
	published: string;
}

/** A child's fields that tell what went to and fro. */
export interface MessageCourse {
	child: string;
	on: string;
	kind: string;
	text: string;
	/** The code of a question to the author. */
	question: string;
	/** The code of what the author added. */
	further: string;
}

/** That messages written elsewhere are opened into a register, answered from it and told of on the answer board. */
export interface Messages {
	fields: MessageFields;
	/** The field and its code that allow a public answer. */
	mayBePublic: { field: string; is: string };
	/** The field of the role a message is about, and its code of those past whom the message is to go. */
	pastHr: { field: string; is: string } | null;
	/** What a record says that is neither answered nor counted: spam, sent twice. */
	aside: Where;
	/** The field and its code of what has nothing to do with work. */
	spam: { field: string; is: string };
	/** What a record says that is for everybody. */
	published: Where;
	/** What a record that waited says once the author has added something. */
	onFurther: { field: string; from: string; to: string };
	course: MessageCourse;
}

/** That each opening of messages is a line of this register, by two roles. */
export interface LogsOpenings {
	/** The day. */
	on: string;
	by: string;
	/** The other role, who stood by. */
	with: string;
	/** The field of what was opened, and its code of messages from the page. */
	boxes: { field: string; is: string };
	/** The field that says whether there was anything, and its codes. */
	found: { field: string; none: string; some: string };
	/** How many. */
	letters: string;
	/** Where they went, in words. */
	passed: string;
}

/** Records that tell everybody on the answer board what was done. */
export interface ToldOnBoard {
	words: string;
	on: string;
	where: Where;
}
