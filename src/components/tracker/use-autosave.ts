import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { type Draft, isEdit } from '~/core/forms/draft.ts';
import { isBlankDraft } from '~/core/forms/draft-rows.ts';
import { sameAnswers } from '~/core/forms/same-answers.ts';
import type { FormState } from '~/core/forms/state.ts';
import { clearLastWords, writeLastWords } from '~/device/last-words.ts';
import type { Outcome, Store } from './store.ts';
import { useLatest } from '../ui/use-latest.ts';
import { useThawed } from './use-thawed.ts';

/** Milliseconds from a keystroke to the write; a person who types on is saved as often. */
const pause = 600;

/** Milliseconds until the next try where the device could not write. */
const pauseAfterFailure = 5000;

interface Options extends Outcome {
	store: Store | null;
	state: FormState;
	definition: Definition;
	/** `sent` is on the device as `kept`. `null`: nothing was left to keep. */
	onKept: (sent: Draft, kept: Draft | null) => void;
}

export interface Autosave {
	/** When the draft was last committed to the device, or `null`. */
	keptAt: Date | null;
	/** Whether something is written on the screen and not yet on the device. */
	pending: boolean;
	/** Whether a write is under way; what the device shows meanwhile may be older than the screen. */
	writing: { readonly current: boolean };
	/** Writes at once. Settles when the draft is on the device, or has failed to get there. */
	flush: () => Promise<void>;
}

/** Keeps the draft on the device while it is being written, and when the page goes away. */
export function useAutosave(options: Options): Autosave {
	const { store, state, definition } = options;
	const [keptAt, setKeptAt] = useState<Date | null>(null);
	const [failures, setFailures] = useState(0);
	const latest = useLatest(options);
	const queue = useRef(Promise.resolve());
	const writing = useRef(false);
	/** Rises when what was under way is given up. */
	const turn = useRef(0);
	const pending = isPending(state, definition);

	const write = useCallback(async () => {
		const { store, state, definition, onKept, onFailed, onWorked } = latest.current;
		const { draft } = state;
		if (!store || !draft || !isPending(state, definition)) return;
		const blank = isBlankDraft(draft, definition) && !isEdit(draft);
		const mine = turn.current;
		writing.current = true;
		try {
			if (blank) await store.discardDraft(draft.id);
			const kept = blank ? null : await store.saveDraft(draft, state.stored);
			if (mine !== turn.current) return;
			clearLastWords(draft.tracker);
			setKeptAt(blank ? null : new Date());
			setFailures(0);
			onKept(draft, kept);
			onWorked();
		} catch (error) {
			if (mine !== turn.current) return;
			setFailures((count) => count + 1);
			onFailed(error);
		} finally {
			if (mine === turn.current) writing.current = false;
		}
	}, [latest]);

	const flush = useCallback(() => {
		queue.current = queue.current.then(write);
		return queue.current;
	}, [write]);

	// What was under way is given up; the database that is opened anew gets it again.
	useThawed(() => {
		turn.current += 1;
		writing.current = false;
		queue.current = Promise.resolve();
	});
	useEffect(() => {
		if (store && turn.current > 0) void flush();
	}, [store, flush]);

	useEffect(() => {
		if (!pending || !store) return;
		const timer = setTimeout(flush, failures > 0 ? pauseAfterFailure : pause);
		return () => clearTimeout(timer);
	}, [pending, store, flush, state.stored, failures]);

	useEffect(() => {
		const leave = () => {
			const { store, state, definition } = latest.current;
			if (!store?.durable || !state.draft || !isPending(state, definition)) return;
			writeLastWords({ draft: state.draft, known: state.stored });
			void flush();
		};
		const hide = () => document.visibilityState === 'hidden' && leave();
		addEventListener('pagehide', leave);
		document.addEventListener('visibilitychange', hide);
		return () => {
			leave();
			removeEventListener('pagehide', leave);
			document.removeEventListener('visibilitychange', hide);
		};
	}, [flush, latest]);

	return { keptAt, pending, writing, flush };
}

function isPending({ draft, stored }: FormState, definition: Definition): boolean {
	if (!draft) return false;
	if (stored) return !sameAnswers(draft, stored);
	return !isBlankDraft(draft, definition);
}
