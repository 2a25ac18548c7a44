import { isDay, isLookup, isRecord, isText } from './shapes.ts';

/** Which way an opinion goes: the anonymous box, feedback with a name, the general manager's mailbox. */
export type Channel = 'box' | 'named' | 'mailbox';

/** What an author writes, as it is sealed and handed over. */
export interface OpinionMessage {
	kind: 'opinion';
	version: 1;
	channel: Channel;
	/** Under which replies are found and further messages joined: `deriveReceipt`. */
	lookup: string;
	/** What replies are sealed to: `deriveReceipt`. */
	recipient: string;
	/** The day alone, as 2026-11-27: a moment would tell who it was. */
	day: string;
	values: OpinionValues;
	/** A further message of the same author, under the same receipt. */
	more?: true;
	/** About human resources themselves: their handlers step aside. */
	pastHr?: true;
}

/** The answers of the form. */
export interface OpinionValues {
	/** Code of a theme of the form. */
	theme: string;
	matter: string;
	/** What would help; `''`: nothing said. */
	wish: string;
	/** Whether the answer may stand on the board, in other words. */
	public: boolean;
	/** Code of a department; `null`: not said. */
	department: string | null;
	/** Only where the channel is `named`, or somebody signs a letter. */
	name?: string;
}

/** A message as the text that is sealed. `decodeMessage` gives exactly it back. */
export function encodeMessage(message: OpinionMessage): string {
	return JSON.stringify(message);
}

/** The message of a text; `null`: it is none, or one this version does not know. Never throws. */
export function decodeMessage(text: string): OpinionMessage | null {
	const said = parsed(text);
	if (!isRecord(said) || said['kind'] !== 'opinion' || said['version'] !== 1) return null;
	const { lookup, recipient, day, more, pastHr } = said;
	const channel = channels.find((each) => each === said['channel']);
	const values = valuesOf(said['values']);
	if (!channel || !values || !isDay(day)) return null;
	if (!isLookup(lookup)) return null;
	if (!isText(recipient, 100) || !/^age1[0-9a-z]{58}$/.test(recipient)) return null;
	return {
		kind: 'opinion',
		version: 1,
		channel,
		lookup,
		recipient,
		day,
		values,
		...(more === true && { more }),
		...(pastHr === true && { pastHr }),
	};
}

/** Most characters of what is written: what the form takes, and room for what later forms take. */
const mostCharacters = 10_000;
const channels: readonly Channel[] = ['box', 'named', 'mailbox'];

function valuesOf(said: unknown): OpinionValues | null {
	if (!isRecord(said)) return null;
	const { theme, matter, wish, department, name } = said;
	if (!isText(theme, 100) || !isText(matter, mostCharacters) || !matter.trim()) return null;
	if (!isText(wish, mostCharacters) || typeof said['public'] !== 'boolean') return null;
	if (department !== null && !isText(department, 100)) return null;
	if (name !== undefined && !isText(name, 200)) return null;
	return { theme, matter, wish, public: said['public'], department, ...(name && { name }) };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
