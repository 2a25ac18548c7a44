import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { isDraft } from '~/core/forms/is-draft.ts';
import { mergeDrafts } from '~/core/forms/merge-drafts.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import {
	emptyForm,
	type FormAction,
	type FormState,
	type Notice,
	reduceForm,
} from '~/core/forms/state.ts';
import { readLastWords } from '~/device/last-words.ts';
import type { Outcome, Store } from './store.ts';
import { type Autosave, useAutosave } from './use-autosave.ts';
import { useLatest } from '../ui/use-latest.ts';
import type { Gone } from './use-store.ts';

export interface DraftForm {
	state: FormState;
	dispatch: (action: FormAction) => void;
	autosave: Autosave;
	/** Drafts of this tracker that wait on the device, besides the one in the form. */
	others: Draft[];
	/** Puts another draft into the form; the one that was there is kept on the device first. */
	open: (draft: Draft, notice?: Notice | null) => Promise<void>;
	/** Puts a draft into the form and forgets the one that was there. */
	replace: (draft: Draft, notice: Notice | null) => Promise<void>;
	/** Forgets a draft that waits, until it is brought back. */
	discard: (draft: Draft) => Promise<void>;
	/** While `true`, a draft that vanishes from the device is this tab's own doing. */
	busy: { current: boolean };
}

/** The draft in the form: found again after a crash, kept while written, in step with other tabs. */
export function useDraft(
	store: Store | null,
	definition: Definition,
	outcome: Outcome & { onGone: (gone: Gone) => void },
): DraftForm {
	const { onFailed, onGone } = outcome;
	const [state, dispatch] = useReducer<FormState, FormAction>(reduceForm, emptyForm);
	const [drafts, setDrafts] = useState<Draft[]>([]);
	const busy = useRef(false);
	const latest = useLatest(state);
	/** The draft this tab itself emptied: that it vanishes from the device is no other tab's doing. */
	const emptied = useRef<string | null>(null);
	const onKept = useCallback((sent: Draft, kept: Draft | null) => {
		emptied.current = kept ? null : sent.id;
		dispatch({ type: 'kept', sent, kept });
	}, []);
	const autosave = useAutosave({ store, state, definition, onKept, ...outcome });
	const autosaving = useLatest(autosave);

	useEffect(() => {
		if (!store) return;
		/** The draft as the device last showed it: only what was there can have been taken away. */
		let seen: string | null = latest.current.stored?.id ?? null;
		let lost = store.afterLoss;
		return store.watchDrafts((found) => {
			if (lost && seen !== null && !found.some(({ id }) => id === seen)) {
				dispatch({ type: 'gone' });
				onGone({ records: 0, draft: true });
				seen = null;
			}
			lost = false;
			setDrafts(found);
			const { draft } = latest.current;
			if (!draft) {
				const first = firstOpening(found, definition);
				seen = first.stored?.id ?? null;
				return dispatch(first);
			}
			const there = found.find(({ id }) => id === draft.id);
			const { writing, pending } = autosaving.current;
			if (there) {
				seen = there.id;
				// A write under way brings what other tabs wrote back with it.
				if (!writing.current) dispatch({ type: 'arrived', draft: there });
			} else if (emptied.current === draft.id) {
				seen = null;
			} else if (seen === draft.id && !busy.current && !writing.current && !pending) {
				dispatch(opening(startDraft(definition), null, { kind: 'finished_elsewhere' }));
			}
		});
	}, [store, definition, latest, autosaving, onGone]);

	const replace = async (draft: Draft, notice: Notice | null) => {
		const before = latest.current.draft;
		dispatch(opening(draft, null, notice));
		try {
			if (before) await store?.discardDraft(before.id);
		} catch (error) {
			onFailed(error);
		}
	};
	const open = async (draft: Draft, notice: Notice | null = null) => {
		await autosave.flush();
		const stored = drafts.find(({ id }) => id === draft.id) ?? null;
		dispatch(opening(draft, stored, notice));
	};
	const discard = async (draft: Draft) => {
		try {
			await store?.discardDraft(draft.id);
			dispatch({ type: 'notice', notice: { kind: 'dropped', what: 'draft', draft } });
		} catch (error) {
			onFailed(error);
		}
	};
	const others = drafts.filter(({ id }) => id !== state.draft?.id);
	return { state, dispatch, autosave, others, open, replace, discard, busy };
}

function opening(
	draft: Draft,
	stored: Draft | null,
	notice: Notice | null,
): FormAction & { type: 'open' } {
	return { type: 'open', draft, stored, notice };
}

/** The draft written last, with what was typed in the last moment before the page went; else a new one. */
function firstOpening(found: Draft[], definition: Definition) {
	const last = readLastWords(definition.id, isDraft);
	const stored = (last ? found.find(({ id }) => id === last.draft.id) : found[0]) ?? null;
	const draft =
		last && stored ? mergeDrafts(last.known, last.draft, stored) : (last?.draft ?? stored);
	if (!draft) return opening(startDraft(definition), null, null);
	return opening(draft, stored, { kind: 'recovered', at: draft.updatedAt });
}
