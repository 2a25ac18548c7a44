import { newId } from '~/core/entries/ids.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';
import { messageOf } from '~/core/opinions/draft.ts';
import { encodeMessage } from '~/core/opinions/message.ts';
import { armor } from '~/core/seal/armor.ts';
import { fingerprintOf } from '~/core/seal/fingerprint.ts';
import { deriveReceipt } from '~/core/seal/receipt-keys.ts';
import { sealText } from '~/core/seal/seal-text.ts';
import { companyToday } from '~/device/company-today.ts';
import type { OpinionState } from './use-opinion.ts';

/** An opinion as it leaves. */
export interface Leaving {
	isSealed: boolean;
	/** The keys it is sealed to, each in six words. */
	sealedTo: string[];
	/** Of no author: its name is chance. */
	file: File;
	/** Parts for a chat, without the line in front. */
	parts: string[];
	/** Texts of QR codes, one to a picture. */
	codes: string[];
}

/** Characters a chat carries in one message, without the line in front. */
const partRoom = 1380;
/** Characters in one QR code that a phone still reads from a screen. */
const codeRoom = 600;

/** Seals an opinion to these public keys, and writes it for every way out; to none, as it is. `words`: for the keys. */
export async function makeLeaving(
	{ draft, channel, pastHr, receipt, more }: OpinionState,
	keys: readonly string[],
	words: string,
): Promise<Leaving> {
	if (channel === null || receipt === null) throw new Error('Nothing to hand over yet');
	const day = companyToday();
	const said = { channel, pastHr, more, day };
	const plain = encodeMessage(messageOf(draft, said, await deriveReceipt(receipt)));
	const isSealed = keys.length > 0;
	const text = isSealed ? armor(await sealText(plain, keys)) : plain;
	const name = `opinion-${newId('t', 6).slice(2)}.${isSealed ? 'age' : 'json'}`;
	return {
		isSealed,
		sealedTo: keys.map((key) => fingerprintOf(key, words).join(' · ')),
		file: new File([text], name, { type: 'application/octet-stream' }),
		parts: writeParts(text, partRoom)?.parts ?? [],
		codes: writeParts(text, codeRoom)?.parts ?? [],
	};
}
