import type { Definition } from '../definition/definition.ts';
import { fewestAnswers } from '../privacy/fewest-answers.ts';

/** Fewest people whose answers, or texts, may be shown together (V1): as the company says, never less. */
export function fewestOf({ fewest }: Pick<Definition, 'fewest'>): {
	scores: number;
	comments: number;
} {
	return {
		scores: Math.max(fewestAnswers, fewest?.scores ?? 0),
		comments: Math.max(10, fewest?.comments ?? 0),
	};
}
