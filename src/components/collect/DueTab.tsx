import { useState } from 'preact/hooks';
import type { Due } from '~/workers/collect/due-view.ts';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { JobProgress } from '../imports/JobProgress.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { DueCard } from './DueCard.tsx';
import { DueRounds } from './DueRounds.tsx';
import { useChange } from './use-change.ts';

interface Props {
	/** `null` until it is known. */
	due: Due | null;
	/** Shows those of a tracker in the merged table. */
	onRows: (tracker: string) => void;
	/** Shows where all that is collected is cleared. */
	onHistory: () => void;
}

/** What is past its time, tracker by tracker, and clearing it after one question. Nothing is cleared by itself. */
export default function DueTab({ due, onRows, onHistory }: Props) {
	const { t } = useWords();
	const { api, refresh } = useCollectPage();
	/** Trackers and records that are left as they are. */
	const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
	const { busy, said, progress, failure, change } = useChange(refresh, () => setWithout(new Set()));
	const toggle = (name: string) => {
		const next = new Set(without);
		if (!next.delete(name)) next.add(name);
		setWithout(next);
	};
	if (!due) return <p role="status">{t('common.loading')}</p>;
	const { token, trackers, rounds } = due;
	const butOf = (tracker: string) => [...without].filter((key) => key.startsWith(`${tracker}/`));
	const chosen = trackers.filter(({ tracker, records }) => records > 0 && !without.has(tracker));
	const leftOf = (tracker: string, records: number) => Math.max(0, records - butOf(tracker).length);
	const count = chosen.reduce((sum, { tracker, records }) => sum + leftOf(tracker, records), 0);
	const clear = () =>
		change(
			(onProgress) =>
				api.clearDue(
					token,
					Object.fromEntries(chosen.map(({ tracker }) => [tracker, { but: butOf(tracker) }])),
					onProgress,
				),
			t('collect.due_done', { count }),
		);
	return (
		<div class="gt-stack">
			<p>{t('collect.due_help')}</p>
			<p class="gt-help">{t('collect.due_elsewhere')}</p>
			<p role="status" class={said === null ? 'gt-visually-hidden' : 'gt-notice gt-notice--good'}>
				{said}
			</p>
			{progress ? <JobProgress progress={progress} /> : null}
			{failure ? <FailureNotice failure={failure} /> : null}
			{trackers.length === 0 && rounds.length === 0 ? (
				<EmptyState title={t('collect.due_none_title')} text={t('collect.due_none')} />
			) : (
				<>
					{trackers.map((one) => (
						<DueCard
							key={one.tracker}
							of={one}
							without={without}
							token={token}
							onToggle={toggle}
							onRows={() => onRows(one.tracker)}
						/>
					))}
					{trackers.some(({ records }) => records > 0) ? (
						<div class="gt-row gt-due-clear">
							<ConfirmButton
								label={t('collect.due_clear', { count })}
								question={t('collect.due_question', { count })}
								confirm={t('collect.due_confirm')}
								danger
								disabled={busy || count === 0}
								onConfirm={() => void clear()}
							/>
						</div>
					) : null}
					<DueRounds {...{ rounds, onHistory }} />
				</>
			)}
		</div>
	);
}
