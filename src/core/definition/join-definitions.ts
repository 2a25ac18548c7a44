import type { Definition } from './definition.ts';
import { findJoinMistakes } from './join-mistakes.ts';
import { sayNeeds } from './say-needs.ts';

/**
 * Definitions of one language that know of each other: each with its `children`. Throws a sentence
 * where one names a tracker, field or code of another that is not there.
 */
export function joinDefinitions(definitions: readonly Definition[]): Definition[] {
	const [mistake] = findJoinMistakes(definitions);
	if (mistake !== undefined) throw new Error(mistake);
	return definitions.map((definition) => ({
		...definition,
		children: definitions.flatMap(({ id, parent }) =>
			parent?.trackers.includes(definition.id) ? [id] : [],
		),
		checks: definition.checks.map((check) => sayNeeds(check, definitions)),
	}));
}
