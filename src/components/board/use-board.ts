import { useEffect, useState } from 'preact/hooks';
import type { Board } from '~/core/opinions/board.ts';
import { type BoardProblem, readBoard } from '~/core/opinions/read-board.ts';
import { findSiteFile } from '~/device/folder-edition.ts';

/** What came of looking for the board's file. */
export type FoundBoard =
	| { is: 'loading' | 'none' | 'unreachable' }
	| { board: Board }
	| { problem: BoardProblem };

/** The file with the board, below the site's root. */
export const boardFile = 'published/board.json';

/** Fetches the board that lies beside the site, and again when asked: a newer one may have been put there. */
export function useBoard(): { found: FoundBoard; again: () => void } {
	const [found, setFound] = useState<FoundBoard>({ is: 'loading' });
	const [turn, setTurn] = useState(0);
	useEffect(() => {
		let gone = false;
		const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
		findSiteFile(base + boardFile)
			.then((text) => (text === null ? ({ is: 'none' } as const) : readBoard(text)))
			.catch(() => ({ is: 'unreachable' }) as const)
			.then((result) => gone || setFound(result));
		return () => {
			gone = true;
		};
	}, [turn]);
	return { found, again: () => setTurn((before) => before + 1) };
}
