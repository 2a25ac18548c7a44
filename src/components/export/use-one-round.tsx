import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { isToHandOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { groupEntries } from '~/core/forms/entry-groups.ts';
import { roundFields } from '~/core/definition/round-fields.ts';
import { roundOf } from '~/core/handover/round-of.ts';
import { groupBy } from '~/core/text/group-by.ts';
import { type Round, RoundChoice } from './RoundChoice.tsx';

const nothing: StoredEntry[] = [];
const isKept = ({ entries }: Round) => entries.some(({ deleted }) => !deleted);

/**
 * What of an anonymous form leaves together, for a file of several would join what one person said before and after.
 * What is new leaves without the rest and one round at a time; once it is handed over the next is offered. What was
 * handed over leaves again one filling-in at a time. Which, a person says: nothing that is kept tells the newest.
 * `null`: the form is not anonymous.
 */
export function useOneRound(entries: StoredEntry[], definition: Definition) {
	const [chosen, setChosen] = useState<string | null>(null);
	const isNew = entries.some(isToHandOver);
	const rounds = useMemo((): Round[] => {
		if (!definition.anonymous) return [];
		if (!isNew) return groupEntries(entries, definition).filter(isKept);
		const fresh = entries.filter(isToHandOver);
		const groups = groupBy(fresh, (entry) => roundOf(entry, definition));
		return [...groups].map(([id, entries]) => ({ id, entries }));
	}, [entries, definition, isNew]);
	if (!definition.anonymous) return null;
	if (rounds.length < 2) return { entries: rounds[0]?.entries ?? entries, choice: null };
	const round = rounds.find(({ id }) => id === chosen) ?? (isNew ? rounds[0] : null);
	const summary = roundFields(definition).map(({ id }) => id);
	return {
		entries: round?.entries ?? nothing,
		choice: (
			<RoundChoice
				definition={isNew ? { ...definition, summary } : definition}
				{...{ rounds, isNew }}
				chosen={round?.id}
				onChange={setChosen}
			/>
		),
	};
}
