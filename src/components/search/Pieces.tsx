import type { Piece } from '~/core/search/excerpt.ts';

/** Text with what was searched for marked; always text, never markup of a page. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
	return (
		<>
			{pieces.map(({ text, isMarked }, place) =>
				isMarked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
			)}
		</>
	);
}
