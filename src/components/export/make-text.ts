import { encodeLean } from '~/core/csv/write/encode-lean.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { Seal } from './seal.ts';

/** Characters a chat carries in one message. */
const room = 1500;
/** Of these, for the line in front that tells people what it is. */
const headingRoom = 120;
/** Characters in one QR code that a phone still reads from a screen. */
const codeRoom = 600;

/** Makes texts of records; `null`: they are too many. `seal`: what becomes of their table before. */
export type MakeTexts = (
	entries: StoredEntry[],
	definition: Definition,
	seal: Seal,
	t: Translate,
) => Promise<string[] | null>;

/** Records as messages to paste, each with a line for people and a part for programs. */
export const makeMessages: MakeTexts = async (entries, definition, seal, t) => {
	const written = await makeParts(entries, definition, seal, room - headingRoom - 1);
	return (
		written?.map((part, index) => {
			const heading = t(written.length === 1 ? 'export.text_heading' : 'export.text_heading_part', {
				title: definition.title,
				rows: entries.length,
				part: index + 1,
				total: written.length,
			});
			return `${Array.from(heading).slice(0, headingRoom).join('')}\n${part}`;
		}) ?? null
	);
};

/** Records as texts for QR codes, one to a picture. */
export const makeCodeTexts: MakeTexts = (entries, definition, seal) =>
	makeParts(entries, definition, seal, codeRoom);

async function makeParts(
	entries: StoredEntry[],
	definition: Definition,
	seal: Seal,
	most: number,
): Promise<string[] | null> {
	const text = await seal.text(encodeLean(entries, definition, { batch: newId('b') }));
	return writeParts(text, most)?.parts ?? null;
}
