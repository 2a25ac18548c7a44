import { useState } from 'preact/hooks';
import type { Resolution } from '~/core/forms/resolve-heads.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import type { ConflictView, Overview } from '~/workers/collect/views.ts';
import { ConflictDetail } from '../imports/ConflictDetail.tsx';
import { conflictKey, ConflictSettled } from '../imports/ConflictSettled.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RevealToggle } from '../records/RevealToggle.tsx';
import { useAsked } from './use-asked.ts';

interface Props {
	overview: Overview;
	/** How many there are. */
	count: number;
	/** Undoes the decision just taken. */
	onUndo: (step: number) => void;
}

/** Conflicts shown at a time. */
const page = 10;

/** Records written apart by two people, each to be decided on. */
export function ConflictList({ overview, count, onUndo }: Props) {
	const { t } = useWords();
	const { api, refresh } = useCollectPage();
	const [conflicts, setConflicts] = useState<ConflictView[]>([]);
	const [shown, setShown] = useState(page);
	/** The one decided last; `null`: none was, or that was undone. */
	const [resolved, setResolved] = useState<ConflictView | null>(null);
	useAsked(() => api.conflicts(0, shown), setConflicts, [api, shown, overview]);
	const resolve = async (conflict: ConflictView, heads: string[], resolution: Resolution) => {
		const outcome = await api.resolve(conflict.key, heads, resolution);
		await refresh();
		if (outcome.ok) setResolved(conflict);
		return outcome.ok ? null : outcome.failure;
	};
	const [latest] = overview.steps;
	// A decision for what is left of a cleared record is a deletion, which stays.
	const decided = latest?.kind === 'resolution' || latest?.kind === 'deletion' ? latest : null;
	const undo = () => {
		setResolved(null);
		if (decided) onUndo(decided.id);
	};
	return (
		<div class="gt-stack">
			{resolved !== null && decided ? (
				<div class="gt-notice gt-notice--good gt-row">
					<ConflictSettled key={conflictKey(resolved)} conflict={resolved} toGiveBack />
					{decided.undoable ? (
						<button type="button" class="gt-button" onClick={undo}>
							{t('collect.undo_resolution')}
						</button>
					) : null}
				</div>
			) : null}
			{count === 0 ? (
				<EmptyState title={t('collect.no_conflicts_title')} text={t('collect.no_conflicts')} />
			) : (
				<>
					<p>{t('collect.conflicts_help')}</p>
					<RevealToggle />
				</>
			)}
			{conflicts.map((conflict, place) => (
				<ConflictDetail
					key={conflictKey(conflict)}
					conflict={conflict}
					number={place + 1}
					resolve={(heads, resolution) => resolve(conflict, heads, resolution)}
				/>
			))}
			{count > shown ? (
				<button type="button" class="gt-button" onClick={() => setShown(shown + page)}>
					{t('collect.more_conflicts', { count: count - shown })}
				</button>
			) : null}
		</div>
	);
}
