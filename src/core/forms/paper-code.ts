import type { Definition } from '../definition/definition.ts';

/** Which form a sheet of paper is, and which version of it. */
export interface PaperForm {
	tracker: string;
	version: number;
}

/**
 * What stands on a blank form for people and scanners: five digits of the form, two or more of its version
 * and one that shows a slip of the finger, `48213-01-7`. The same in every language.
 */
export function paperCode({ id, version }: Pick<Definition, 'id' | 'version'>): string {
	const form = digitsOf(id);
	const number = String(version).padStart(2, '0');
	return `${form}-${number}-${checkDigit(form + number)}`;
}

/**
 * The form a code names: as typed, with anything between its digits, or at the end of what a scanner read.
 * `null`: no form of these has it, or a digit is wrong.
 */
export function readPaperCode(
	text: string,
	definitions: readonly Pick<Definition, 'id'>[],
): PaperForm | null {
	const last = /\d{5}[\s-]*\d{2,}[\s-]*\d$/.exec(halfWidth(text).trim())?.[0] ?? '';
	const digits = last.replace(/\D/g, '');
	const form = definitions.find(({ id }) => digits.startsWith(digitsOf(id)));
	if (!form || checkDigit(digits.slice(0, -1)) !== digits.at(-1)) return null;
	return { tracker: form.id, version: Number(digits.slice(5, -1)) };
}

/** Two forms with the same five digits, which no code could tell apart; `null`: there are none. */
export function findSameCodes(ids: readonly string[]): [string, string] | null {
	const known = new Map<string, string>();
	for (const id of ids) {
		const other = known.get(digitsOf(id));
		if (other !== undefined && other !== id) return [other, id];
		known.set(digitsOf(id), id);
	}
	return null;
}

/** Five digits made of a permanent id (FNV-1a), so that they are as permanent. */
function digitsOf(id: string): string {
	let hash = 0x811c9dc5;
	for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	return String((hash >>> 0) % 100_000).padStart(5, '0');
}

/** ISO 7064, MOD 11,10: one wrong digit never fits, two that changed places hardly ever. */
function checkDigit(digits: string): string {
	let product = 10;
	for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
	return String((11 - product) % 10);
}

function halfWidth(text: string): string {
	return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
