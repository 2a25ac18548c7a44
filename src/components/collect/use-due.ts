import { useState } from 'preact/hooks';
import type { Due } from '~/workers/collect/due-view.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { useCollectPage } from './CollectContext.tsx';
import { useKeptByCompany } from './KeptContext.ts';
import { useAsked } from './use-asked.ts';

/** What is past its time among what is collected, found anew when that changes; `null` until it is known. */
export function useDue(overview: Overview): Due | null {
	const { api } = useCollectPage();
	const kept = useKeptByCompany();
	const [due, setDue] = useState<Due | null>(null);
	const find = async ({ limits, answers = null, zone }: NonNullable<typeof kept>) => {
		const outcome = await api.due({ limits, answers, zone, now: Date.now() });
		return outcome.ok ? outcome.value : null;
	};
	useAsked(kept ? () => find(kept) : null, setDue, [api, kept, overview]);
	return due;
}
