import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { type Draft, isEdit } from '~/core/forms/draft.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { loadSaved } from './load-ahead.ts';
import type { DraftForm } from './use-draft.ts';

export interface Opening {
	/** Changes a record; in a matrix form, together with the rows it was saved with. */
	edit: (entry: StoredEntry) => Promise<void>;
	/** Starts a new record with the answers of another one. */
	copy: (entry: StoredEntry) => Promise<void>;
	/** From a survey's cover to its questions. */
	start: () => void;
	/** Goes on with a draft that waited or was put away. */
	resume: (draft: Draft) => Promise<void>;
	/** Starts a record that takes over from the last one what seldom changes. */
	next: (last: StoredEntry) => Promise<void>;
	/** Puts what is in the form away; it can be brought back. */
	drop: () => void;
	/** Instead of one's own change, the records as another tab left them. */
	takeTheirs: (current: StoredEntry[]) => Promise<void>;
}

interface Options {
	definition: Definition;
	form: DraftForm;
	entries: StoredEntry[] | null;
	focusForm: () => void;
}

/** The ways something else gets into the form. None loses what was in it. */
export function useOpening({ definition, form, entries, focusForm }: Options): Opening {
	const { draft } = form.state;
	return {
		async edit(entry) {
			const { savedTogether, startEdit } = await loadSaved();
			const begun = startEdit(definition, savedTogether(entry, entries ?? [], definition));
			const waiting = form.others.find(({ id }) => id === begun.id);
			await form.open(
				waiting ?? begun,
				waiting ? { kind: 'recovered', at: waiting.updatedAt } : null,
			);
			focusForm();
		},
		async copy(entry) {
			const { startCopy } = await loadSaved();
			await form.open(startCopy(definition, [entry]), { kind: 'copied' });
			focusForm();
		},
		start() {
			form.dispatch({ type: 'step', step: 'questions' });
			focusForm();
		},
		async next(last) {
			const { startNext } = await loadSaved();
			await form.open(startNext(definition, last));
			focusForm();
		},
		async resume(waiting) {
			await form.open(waiting);
			form.dispatch({ type: 'step', step: 'questions' });
			focusForm();
		},
		drop() {
			if (!draft) return;
			const what = isEdit(draft) ? 'edit' : 'form';
			void form.replace(startDraft(definition), { kind: 'dropped', what, draft });
			focusForm();
		},
		async takeTheirs(current) {
			if (!draft) return;
			const kept = current.filter(({ deleted }) => !deleted);
			const { startEdit } = await loadSaved();
			const theirs = kept.length > 0 ? startEdit(definition, kept) : startDraft(definition);
			void form.replace(theirs, { kind: 'dropped', what: 'edit', draft });
			focusForm();
		},
	};
}
