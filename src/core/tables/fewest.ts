import type { Definition } from '../definition/definition.ts';

/** Fewest people whose answers, or texts, may be shown together (V1): as the company says, never less. */
export function fewestOf({ fewest }: Pick<Definition, 'fewest'>): {
	scores: number;
	comments: number;
} {
	return {
		scores: Math.max(5, fewest?.scores ?? 0),
		comments: Math.max(10, fewest?.comments ?? 0),
	};
}
