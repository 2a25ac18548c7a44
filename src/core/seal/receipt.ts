import { newId } from '../entries/ids.ts';
import { idAlphabet, idLength } from '../text/id-form.ts';
import { withoutInvisible } from '../text/fold.ts';

/** A receipt nobody else has: 20 characters, 97 bits of chance, each equally likely. Needs no secure context. */
export function makeReceipt(): string {
	return newId('r').slice(2);
}

/** A receipt as people read, write and say it: five groups of four, joined by `-`. */
export function groupReceipt(receipt: string): string {
	return (receipt.match(/.{1,4}/g) ?? []).join('-');
}

/**
 * The receipt somebody typed: in any case, any width, with blanks and dashes anywhere. `null`: it is
 * none, whether too short, too long or with a character no receipt has.
 */
export function readReceipt(typed: string): string | null {
	const characters = withoutInvisible(typed)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\p{Pd}_.·,、。−]/gu, '');
	return receiptForm.test(characters) ? characters : null;
}

const receiptForm = new RegExp(`^[${idAlphabet}]{${idLength}}$`);
