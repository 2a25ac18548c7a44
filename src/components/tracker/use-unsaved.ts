import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { loadWriting } from './load-writing.ts';

/**
 * The form as it stands, as records: what can be handed over when the device cannot save it. Asked
 * for only then, and whatever is wrong with the answers, because they would be lost otherwise. They
 * replace `entries`, the records as this page last got them.
 */
export function useUnsaved(
	draft: Draft | null,
	definition: Definition,
	entries: StoredEntry[] | null,
	wanted: boolean,
): StoredEntry[] {
	const [unsaved, setUnsaved] = useState<StoredEntry[]>([]);
	useEffect(() => {
		let gone = false;
		const make = async (draft: Draft) => {
			const { unsavedEntries } = await loadWriting();
			if (!gone) setUnsaved(unsavedEntries(draft, definition, entries ?? []));
		};
		// Where the code does not come, the next keystroke asks again.
		if (wanted && draft) make(draft).catch(() => {});
		else setUnsaved([]);
		return () => {
			gone = true;
		};
	}, [draft, definition, entries, wanted]);
	return unsaved;
}
