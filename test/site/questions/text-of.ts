import type { PageResult } from '~/workers/search/search-answer.ts';
import type { Piece } from '~/core/search/excerpt.ts';

/** What a result shows, as a person reads it. */
export function textOf({ title, beginning, sections }: PageResult): string {
	const lines = [
		title,
		...beginning,
		...sections.flatMap(({ heading, excerpt }) => [heading, ...excerpt]),
	];
	return lines.map(plain).join('\n');
}

function plain(pieces: readonly Piece[]): string {
	return pieces.map(({ text }) => text).join('');
}
