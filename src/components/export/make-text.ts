import { encodeLean } from '~/core/csv/write/encode-lean.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';
import type { Translate } from '~/core/words/translate.ts';

/** Characters a chat carries in one message. */
const room = 1500;
/** Of these, for the line in front that tells people what it is. */
const headingRoom = 120;
/** Characters in one QR code that a phone still reads from a screen. */
const codeRoom = 600;

/** Records as messages to paste, each with a line for people and a part for programs. */
export function makeMessages(
	entries: StoredEntry[],
	definition: Definition,
	t: Translate,
): string[] | null {
	const written = makeParts(entries, definition, room - headingRoom - 1);
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
}

/** Records as texts for QR codes, one to a picture. `null`: they are too many. */
export function makeCodeTexts(entries: StoredEntry[], definition: Definition): string[] | null {
	return makeParts(entries, definition, codeRoom);
}

function makeParts(entries: StoredEntry[], definition: Definition, most: number): string[] | null {
	const text = encodeLean(entries, definition, { batch: newId('b') });
	return writeParts(text, most)?.parts ?? null;
}
