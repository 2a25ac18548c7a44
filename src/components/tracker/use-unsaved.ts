import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Draft } from '~/storage/drafts.ts';
import type { StoredEntry } from '~/storage/own-entries.ts';

/**
 * The form as it stands, as records: what can be handed over when the device cannot save it. Asked
 * for only then, and whatever is wrong with the answers, because they would be lost otherwise.
 */
export function useUnsaved(
	draft: Draft | null,
	definition: Definition,
	wanted: boolean,
): StoredEntry[] {
	const [unsaved, setUnsaved] = useState<StoredEntry[]>([]);
	useEffect(() => {
		let gone = false;
		const make = async () => {
			const { createMemoryStore } = await import('./memory-store.ts');
			if (!draft || gone) return;
			const result = await createMemoryStore(definition).submitDraft(draft, {});
			if (!gone) setUnsaved(result.kind === 'saved' ? result.entries : []);
		};
		if (wanted && draft) void make();
		else setUnsaved([]);
		return () => {
			gone = true;
		};
	}, [draft, definition, wanted]);
	return unsaved;
}
