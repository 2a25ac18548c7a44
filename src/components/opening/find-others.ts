import { type BookBoard, othersOn } from '~/core/opinions/join-boards.ts';
import { readBoard } from '~/core/opinions/read-board.ts';
import { readPublishedFile } from '~/device/published-file.ts';

/** What other books have on the board that is up; `unknown`: nobody could say what is up. */
export type FoundOthers = readonly BookBoard[] | 'unknown';

/** Looks what is up beside the site; `given`: the text of its file, where the page cannot get it. */
export async function findOthers(own: BookBoard, given: string | null): Promise<FoundOthers> {
	// A page in its place may be one that asks who is there: that is no word that nothing is up.
	const file =
		given === null
			? await readPublishedFile('published/board.json', 'unreachable')
			: { text: given };
	if (file === 'absent') return [];
	if (typeof file === 'string') return 'unknown';
	const read = readBoard(file.text);
	if ('problem' in read) return 'unknown';
	return othersOn(read.board, own);
}
