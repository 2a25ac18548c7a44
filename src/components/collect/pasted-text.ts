import type { Gap } from '~/core/handover/parts/gather-parts.ts';
import { holdsParts, readParts } from '~/core/handover/parts/read-parts.ts';
import { holdsTableHeader } from '~/core/intake/holds-table-header.ts';
import { isSavedChat } from '~/core/intake/sealed-form.ts';
import { isArmored } from '~/core/seal/armor.ts';
import { isPicture } from './may-hold-parts.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';

/** What pasted text comes to. */
export interface PastedText {
	/** What can be checked now. */
	sources: GivenSource[];
	/** Messages that came in parts, whole. */
	whole: number;
	/** Those of which parts are missing. */
	gaps: Gap[];
	/** What waits for these parts, to stay in the box. */
	waiting: string;
	/** There seems to be a table besides the parts, which was not read. */
	leftTable: boolean;
	/** Names of pictures in which no code was found. */
	unread: string[];
}

/** Looks for hand-overs as text in what was pasted; where there is none, all of it is one table. */
export function readPasted(text: string): PastedText {
	const { whole, gaps } = readParts(text);
	const found = whole.length + gaps.length > 0;
	// What is sealed beside the parts is picked out of the text when it is opened.
	const sealed = found && isArmored(text) ? [text] : [];
	const tables = found ? [...whole.map((message) => message.text), ...sealed] : [text];
	return {
		sources: tables.map((data) => ({ name: '', origin: 'pasted', data })),
		whole: whole.length,
		gaps,
		waiting: gaps
			.flatMap(({ before, kept }) => (kept.length > 0 ? [before, ...kept] : []))
			.filter((line) => line !== '')
			.join('\n'),
		leftTable: found && holdsTableHeader(text),
		unread: [],
	};
}

/**
 * The same out of files: pictures of codes and chats that were saved as text. Any other file is given
 * on as it is. `waiting`: the parts that came before.
 */
export async function readFilesOfParts(
	files: readonly GivenSource[],
	waiting: string,
): Promise<PastedText> {
	const texts = [waiting];
	const unread: string[] = [];
	const others: GivenSource[] = [];
	for (const file of files) {
		const read = await readFile(file);
		if (read === null) others.push(file);
		else if (read.length > 0) texts.push(file.name, ...read);
		else unread.push(file.name);
	}
	const read = readPasted(texts.join('\n'));
	return { ...read, sources: [...others, ...(read.whole > 0 ? read.sources : [])], unread };
}

/** What a file holds that may be parts; `null`: it is no picture and no chat with parts in it. */
async function readFile({ name, data }: GivenSource): Promise<string[] | null> {
	if (typeof data === 'string') return null;
	if (isPicture(name, data)) {
		const { readPicture } = await import('./read-picture.ts');
		return readPicture(data);
	}
	const text = isSavedChat(name, data) ? await data.text() : '';
	return holdsParts(text) ? [text] : null;
}
