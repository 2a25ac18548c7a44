import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import type { DraftForm } from '../use-draft.ts';
import { firstToFill } from './show-form.ts';

interface FormInPlace {
	/** The form holds what is wanted: before that, what is written would be lost. */
	ready: boolean;
	/** Where it stands. */
	box: RefObject<HTMLElement | null>;
	/** Gives up what was written, and with it the form. */
	cancel: () => Promise<void>;
}

interface Options {
	definition: Definition;
	form: DraftForm;
	/** What takes the place of what the device had, given all that it had. */
	wanted: (drafts: readonly Draft[]) => Draft;
	onDone: () => void;
	onCancel: () => void;
}

/** A form that opens in a record's place with one draft in it, takes the focus, and is gone once that is saved. */
export function useFormInPlace({
	definition,
	form,
	wanted,
	onDone,
	onCancel,
}: Options): FormInPlace {
	const { draft, notice } = form.state;
	const box = useRef<HTMLElement>(null);
	const [ready, setReady] = useState(false);
	const found = draft !== null;
	// Once the device has been asked.
	useEffect(() => {
		if (!found || ready) return;
		const drafts = [form.state.draft, ...form.others].filter((one) => one !== null);
		void form.open(wanted(drafts)).then(() => setReady(true));
	}, [found, ready]);
	useLayoutEffect(() => {
		if (!ready) return;
		box.current?.scrollIntoView({ block: 'nearest' });
		firstToFill(box.current?.querySelector('form') ?? null)?.focus();
	}, [ready]);
	useEffect(() => {
		if (notice?.kind === 'saved') onDone();
	}, [notice]);
	const cancel = async () => {
		await form.replace(startDraft(definition), null);
		onCancel();
	};
	return { ready, box, cancel };
}
