import { fromBase32 } from './base32.ts';
import { foldChat, linesOf } from './chat-text.ts';
import { findMarks, type Mark } from './find-marks.ts';
import { idOfText, readPart } from './part-form.ts';
import { type Gap, gapOf, gatherParts, type Gathered } from './gather-parts.ts';
import { possibleLetters } from './part-letters.ts';
import { unsqueeze } from './squeeze.ts';

/** A message of which all parts came. */
export interface WholeMessage {
	id: string;
	total: number;
	/** Exactly what was written. */
	text: string;
}

export interface FoundParts {
	/** In the order in which they begin. */
	whole: WholeMessage[];
	gaps: Gap[];
}

/**
 * What `writeParts` wrote, out of a chat's history: with anything between the parts, in any order, some
 * of them twice, of several people; broken into lines, quoted, in lower case or in full width. A
 * message is given exactly as it was written or named with what is missing.
 */
export function readParts(chat: string): FoundParts {
	const lines = linesOf(chat);
	const gathered = gatherParts(
		findMarks(foldChat(chat)).map((mark) => ({ mark, ...readMark(mark) })),
	);
	const whole: WholeMessage[] = [];
	const gaps: Gap[] = [];
	for (const message of gathered) {
		const text = textOf(message);
		if (text === null) gaps.push(gapOf(message, lines));
		else whole.push({ id: message.id, total: message.total, text });
	}
	const ids = new Set(whole.map(({ id }) => id));
	return { whole, gaps: gaps.filter(({ id }) => !ids.has(id)) };
}

/** Whether a text holds a part, or the beginning of one. */
export function holdsParts(chat: string): boolean {
	return findMarks(foldChat(chat)).length > 0;
}

function readMark(mark: Mark): { id: string; data: string | null } {
	let id = '';
	for (const letters of possibleLetters(mark.after)) {
		const part = readPart(letters, mark);
		if (part) return part;
		id ||= letters.slice(0, 8);
	}
	return { id, data: null };
}

function textOf({ id, total, parts }: Gathered): string | null {
	const data = Array.from({ length: total }, (_, index) => parts.get(index + 1) ?? null);
	if (data.includes(null)) return null;
	const text = unsqueeze(fromBase32(data.join('')));
	return text !== null && idOfText(text) === id ? text : null;
}
