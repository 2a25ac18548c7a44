import type { PilotVerdict } from '~/core/figures/pilot/judge-pilot.ts';

/** Why the word is what it is: of one aim by its own rule, of several by what became of each. */
export function whyWord({
	outcomes,
	word,
}: {
	outcomes: readonly Pick<PilotVerdict['outcomes'][number], 'word'>[];
	word: PilotVerdict['word'];
}) {
	if (outcomes.length === 0) return 'pilot.when_no_aims';
	const isOfAll = outcomes.every((one) => one.word === word);
	if (isOfAll || word === 'improved' || word === 'cannot_tell')
		return `pilot.when_${word}` as const;
	return `pilot.of_all_${word}` as const;
}
