import { isDay, isRecord, isText } from './shapes.ts';

/** How an opinion was answered. */
export const results = ['adopted', 'partly', 'declined', 'passed_on', 'not_enough'] as const;
export type Result = (typeof results)[number];

/** What a handler writes to the author, sealed to the receipt's recipient. */
export interface Reply {
	kind: 'question' | 'answer';
	/** As 2026-11-27. */
	day: string;
	text: string;
	/** `null` for a question. */
	result: Result | null;
}

/** A reply as the text that is sealed. `decodeReply` gives exactly it back. */
export function encodeReply(reply: Reply): string {
	return JSON.stringify(reply);
}

/** The reply of a text; `null`: it is none. Never throws. */
export function decodeReply(text: string): Reply | null {
	try {
		return replyOf(JSON.parse(text));
	} catch {
		return null;
	}
}

function replyOf(said: unknown): Reply | null {
	if (!isRecord(said)) return null;
	const { kind, day, text } = said;
	const result = results.find((each) => each === said['result']) ?? null;
	if (kind !== 'question' && kind !== 'answer') return null;
	if (!isDay(day) || !isText(text, 20_000) || result !== said['result']) return null;
	return { kind, day, text, result };
}
