import { isRecord } from '../../entries/is-record.ts';
import { boxNameIn } from './box-name.ts';

/** Where the list lies beside the site. */
export const receiptsFile = 'published/receipts.json';

/** A file of the drop box that was taken in by whoever collects. */
export interface Receipt {
	name: string;
	/** Of what was taken in (`contentHash`). */
	hash: string;
	/** The day it was, `2026-11-27`. */
	on: string;
}

/** Days for which a receipt is told. A device that has not looked by then is told by a person. */
const daysTold = 200;

/** Days for which one is known: what is told no more must not come back from a list published by another computer. */
const daysKnown = 2 * daysTold;

/**
 * The list with what came in since and with what others `published`, a file once; what is too old on `today` falls
 * away. In the order of names, which are chance.
 */
export function addReceipts(
	known: readonly Receipt[],
	added: readonly Receipt[],
	today: string,
	published: ReadonlyMap<string, string> = new Map(),
): Receipt[] {
	// No day stands in a published list: they count from when they are seen first.
	const others = [...published].map(([name, hash]) => ({ name, hash, on: today }));
	const all = new Map([...others, ...known, ...added].map((one) => [one.name, one]));
	return since([...all.values()], today, daysKnown).sort((one, other) =>
		one.name < other.name ? -1 : 1,
	);
}

/** Those of the list that are told on `today`. */
export function toldReceipts(receipts: readonly Receipt[], today: string): Receipt[] {
	return since(receipts, today, daysTold);
}

function since(receipts: readonly Receipt[], today: string, days: number): Receipt[] {
	const oldest = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
	return receipts.filter(({ on }) => on >= oldest);
}

/** The file to be put beside the site. No day stands in it: nobody is told when a file came. */
export function encodeReceipts(receipts: readonly Receipt[]): string {
	const files = Object.fromEntries(receipts.map(({ name, hash }) => [name, hash]));
	return `${JSON.stringify({ goutong: 'receipts', version: 1, files }, null, '\t')}\n`;
}

/** By the name of a file, the hash of what was taken in; `null`: this is no list of receipts. */
export function decodeReceipts(text: string): ReadonlyMap<string, string> | null {
	try {
		const read: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
		if (!isRecord(read) || read['goutong'] !== 'receipts' || !isRecord(read['files'])) return null;
		return new Map(
			Object.entries(read['files']).flatMap(([name, hash]) =>
				typeof hash === 'string' && boxNameIn(name) === name ? [[name, hash] as const] : [],
			),
		);
	} catch {
		return null;
	}
}

/** Whether something read is a receipt. */
export function isReceipt(value: unknown): value is Receipt {
	return isRecord(value) && ['name', 'hash', 'on'].every((part) => typeof value[part] === 'string');
}
