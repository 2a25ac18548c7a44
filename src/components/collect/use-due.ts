import { useState } from 'preact/hooks';
import type { Due } from '~/workers/collect/due-view.ts';
import type { JobFailure } from '~/workers/collect/job-result.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { useCollectPage } from './CollectContext.tsx';
import { useKeptByCompany } from './KeptContext.ts';
import { useAsked } from './use-asked.ts';

/** What is past its time, and what a person leaves out of clearing it. */
export interface DueKept {
	/** `null` until it is known, and where it could not be found. */
	due: Due | null;
	/** Why it could not be found. */
	failure: JobFailure | null;
	/** Looks once more. */
	again: () => void;
	/** Trackers, and keys of records, that are left as they are. */
	without: ReadonlySet<string>;
	toggle: (name: string) => void;
}

/**
 * What is past its time among what is collected, found anew when that changes. What is left out is held as long as the
 * page is open, on whichever tab: somebody said of it that it has to stay.
 */
export function useDue(overview: Overview): DueKept {
	const { api } = useCollectPage();
	const kept = useKeptByCompany();
	const [found, setFound] = useState<Pick<DueKept, 'due' | 'failure'>>(nothingKnown);
	const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
	const [asks, setAsks] = useState(0);
	const find = async ({ limits, answers = null, zone }: NonNullable<typeof kept>) => {
		const asked = [...without].filter((name) => name.includes('/'));
		const outcome = await api.due({ limits, answers, zone, now: Date.now(), without: asked });
		return { asked, outcome };
	};
	useAsked(
		kept ? () => find(kept) : null,
		({ asked, outcome }) => {
			if (!outcome.ok) return setFound({ due: null, failure: outcome.failure });
			const left = new Set(outcome.value.without);
			// What is not past its time any more is not left out either: it would be counted as if it were.
			const gone = new Set(asked.filter((key) => !left.has(key)));
			if (gone.size > 0) setWithout((names) => new Set([...names].filter((one) => !gone.has(one))));
			setFound({ due: outcome.value, failure: null });
		},
		[api, kept, overview, asks],
	);
	return {
		...found,
		without,
		again: () => {
			setFound(nothingKnown);
			setAsks((count) => count + 1);
		},
		toggle: (name) =>
			setWithout((names) => {
				const next = new Set(names);
				if (!next.delete(name)) next.add(name);
				return next;
			}),
	};
}

const nothingKnown = { due: null, failure: null };
