import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { isToHandOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { type EntryGroup, groupEntries } from '~/core/forms/entry-groups.ts';
import { RoundChoice } from './RoundChoice.tsx';

const nothing: StoredEntry[] = [];
const isKept = ({ entries }: EntryGroup) => entries.some(({ deleted }) => !deleted);

/**
 * What of an anonymous survey leaves together: whatever is new. What was handed over leaves again one filling-in at a
 * time, for a file of several would join what one person said before and after. Which, a person says: nothing that is
 * kept tells the newest. `null`: the form is no such survey.
 */
export function useOneRound(entries: StoredEntry[], definition: Definition) {
	const [chosen, setChosen] = useState<string | null>(null);
	const isOne = definition.anonymous && definition.kind === 'survey';
	const rounds = useMemo(
		() =>
			isOne && !entries.some(isToHandOver) ? groupEntries(entries, definition).filter(isKept) : [],
		[entries, definition, isOne],
	);
	if (!isOne) return null;
	if (rounds.length < 2) return { entries: rounds[0]?.entries ?? entries, choice: null };
	return {
		entries: rounds.find(({ id }) => id === chosen)?.entries ?? nothing,
		choice: <RoundChoice {...{ definition, rounds, chosen }} onChange={setChosen} />,
	};
}
