import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { idOf } from '../entries/id-of.ts';
import { encodeMessage, type OpinionMessage } from './message.ts';

/**
 * The record under which all messages of a receipt are kept: the same on every device and in whatever order they
 * come, so that nothing opened twice is there twice. It tells nothing of the receipt.
 */
export function recordIdOf({ lookup }: Pick<OpinionMessage, 'lookup'>): string {
	return idOf('r', sha256(utf8ToBytes(`opinion ${lookup}`)));
}

/** The record of what an author added under the same receipt: of the message itself. */
export function furtherIdOf(message: OpinionMessage): string {
	return idOf('r', sha256(utf8ToBytes(`further ${encodeMessage(message)}`)));
}

/** How the record is called, `7KQ2-M4WD`: the end of its id. */
export function codeOf(recordId: string): string {
	return (recordId.slice(-8).toUpperCase().match(/.{4}/g) ?? []).join('-');
}
