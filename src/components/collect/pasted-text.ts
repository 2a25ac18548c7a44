import type { Gap } from '~/core/handover/parts/gather-parts.ts';
import { readParts } from '~/core/handover/parts/read-parts.ts';
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
	const tables = found ? whole.map((message) => message.text) : [text];
	return {
		sources: tables.map((data) => ({ name: '', origin: 'pasted', data })),
		whole: whole.length,
		gaps,
		waiting: gaps
			.flatMap(({ before, kept }) => (kept.length > 0 ? [before, ...kept] : []))
			.join('\n'),
		leftTable: found && tableHeader.test(text),
		unread: [],
	};
}

/** A line of headers with what every file of ours has. */
const tableHeader = /^.*[,;\t"]_(?:schema|hash)\b/m;

/** The same out of pictures of codes: what is in them is a hand-over or nothing. */
export async function readPhotographed(
	files: readonly File[],
	waiting: string,
): Promise<PastedText> {
	const { readPictures } = await import('./read-picture.ts');
	const { texts, unread } = await readPictures(files);
	const read = readPasted([waiting, ...texts].join('\n'));
	const sources = read.whole > 0 ? read.sources : [];
	return { ...read, sources, unread };
}
