import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { savedBefore } from '~/core/forms/once.ts';
import { isError } from '~/core/fields/problem.ts';
import { loadMending } from './load-mending.ts';
import type { Question } from './Question.tsx';
import type { DraftForm } from './use-draft.ts';

export interface Once {
	/** What this device has saved for the same period and the like. */
	before: StoredEntry[];
	/** A second answer is about to be saved, and a person has to say so first: what asks. */
	Asking: typeof Question | null;
	onSubmit: () => Promise<void>;
	onYes: () => void;
	onNo: () => void;
	/** Fills the form in once more, knowing that it is the second time. */
	again: () => void;
}

interface Options {
	definition: Definition;
	form: DraftForm;
	entries: StoredEntry[] | null;
	submit: () => void;
	/** Opens the form's questions. */
	start: () => void;
}

/** Asks before the same survey is answered twice for the same period (`once`). */
export function useOnce({ definition, form, entries, submit, start }: Options): Once {
	const { draft } = form.state;
	/** The draft of which somebody has said that it is a second one. */
	const [second, setSecond] = useState<string | null>(null);
	const [Asking, setAsking] = useState<typeof Question | null>(null);
	const before = useMemo(
		() => (draft ? savedBefore(draft, entries ?? [], definition) : []),
		[draft, entries, definition],
	);
	return {
		before,
		Asking,
		async onSubmit() {
			if (!draft || before.length === 0 || second === draft.id) return submit();
			// What did not load stops the saving too, and is told there.
			const mending = await loadMending().catch(() => null);
			if (!mending || mending.problemsOfDraft(draft, definition).some(isError)) submit();
			else setAsking(() => mending.Question);
		},
		onYes() {
			setAsking(null);
			submit();
		},
		onNo() {
			setAsking(null);
			form.dispatch({ type: 'step', step: 'cover' });
		},
		again() {
			setSecond(draft?.id ?? null);
			start();
		},
	};
}
