import { useEffect, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { CheckContext } from '~/core/entries/check-context.ts';
import { isEdit } from '~/core/forms/draft.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { isError } from '~/core/fields/problem.ts';
import { loadMending } from './load-mending.ts';
import type { Outcome, Store } from './store.ts';
import { contextOf } from './known-children.ts';
import type { DraftForm } from './use-draft.ts';
import { useLatest } from '../ui/use-latest.ts';
import { useThawed } from './use-thawed.ts';

interface Submit {
	/** A save is on its way to the device. */
	saving: boolean;
	submit: () => Promise<void>;
}

/** Saves the form: nothing is told before the device has committed, and once is once. */
export function useSubmit(
	store: Store | null,
	definition: Definition,
	form: DraftForm,
	{ onFailed, onWorked }: Outcome,
	context?: CheckContext,
): Submit {
	const [saving, setSaving] = useState(false);
	const { dispatch, autosave, busy } = form;
	const latest = useLatest(form.state);
	/** Rises with every save; of one that was given up for a newer one nothing is told. */
	const turn = useRef(0);

	const submit = async () => {
		const { draft, notice } = latest.current;
		if (busy.current || !store || !draft) return;
		busy.current = true;
		const mine = ++turn.current;
		try {
			const { problemsOfDraft } = await loadMending();
			dispatch({ type: 'attempt' });
			if (problemsOfDraft(draft, definition, context ?? contextOf(draft)).some(isError)) return;
			setSaving(true);
			// A write of the draft that is under way must not put it back after it was saved.
			await autosave.flush();
			// Who was told of the other tab's change and saves again has decided.
			const force = notice?.kind === 'changed_elsewhere';
			const known = latest.current.stored;
			const result = await store.submitDraft(draft, { known, force });
			if (mine !== turn.current) return;
			onWorked(true);
			if (result.kind === 'changed') {
				const { current } = result;
				dispatch({ type: 'notice', notice: { kind: 'changed_elsewhere', current } });
			} else if (result.kind === 'saved') {
				const ids = result.entries.filter(({ deleted }) => !deleted).map(({ id }) => id);
				dispatch({
					type: 'open',
					draft: startDraft(definition),
					stored: null,
					notice: { kind: 'saved', ids, edited: isEdit(draft) },
				});
			}
		} catch (error) {
			if (mine === turn.current) onFailed(error);
		} finally {
			if (mine === turn.current) {
				busy.current = false;
				setSaving(false);
			}
		}
	};
	// What was under way is given up; in the database that is opened anew it is done again.
	useThawed(() => {
		if (saving) turn.current += 1;
	});
	const again = useLatest(submit);
	// Only another store is a reason.
	useEffect(() => {
		if (!store || !saving) return;
		busy.current = false;
		void again.current();
	}, [store]);
	return { saving, submit };
}
