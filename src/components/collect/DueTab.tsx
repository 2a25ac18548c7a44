import { useState } from 'preact/hooks';
import type { ChosenDue, Due, DueLink } from '~/workers/collect/due-view.ts';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { JobProgress } from '../imports/JobProgress.tsx';
import { Arriving } from '../ui/Arriving.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { DueCard } from './DueCard.tsx';
import { DueElsewhere } from './DueElsewhere.tsx';
import { DueLinks } from './DueLinks.tsx';
import { DueRounds } from './DueRounds.tsx';
import { useAsked } from './use-asked.ts';
import { useChange } from './use-change.ts';
import type { DueKept } from './use-due.ts';

interface Props {
	kept: DueKept;
	/** Shows those of a tracker in the merged table. */
	onRows: (tracker: string) => void;
	/** Nothing is collected. */
	isEmpty: boolean;
	/** Shows where all that is collected is cleared. */
	onHistory: () => void;
}

/** What is past its time, tracker by tracker, and clearing it after one question. Nothing is cleared by itself. */
export default function DueTab({ kept, onRows, isEmpty, onHistory }: Props) {
	const { t } = useWords();
	const { api, refresh } = useCollectPage();
	const { due, without } = kept;
	const { busy, said, progress, failure, change } = useChange(refresh, () => {});
	const [links, setLinks] = useState<DueLink[]>([]);
	const { chosen, count } = chosenOf(due, without);
	useAsked(due ? () => api.dueLinks(chosen) : null, setLinks, [api, due, without]);
	if (kept.failure)
		return (
			<div class="gt-stack">
				<FailureNotice failure={kept.failure} />
				<div class="gt-row">
					<button type="button" class="gt-button" onClick={kept.again}>
						{t('collect.due_again')}
					</button>
				</div>
			</div>
		);
	if (!due) return <p role="status">{t('common.loading')}</p>;
	const { token, trackers, named, rounds } = due;
	const clear = () =>
		change(
			(onProgress) => api.clearDue(token, chosen, onProgress),
			({ records }) => t('collect.due_done', { count: records }),
		);
	return (
		<div class="gt-stack">
			<p>{t('collect.due_help')}</p>
			<DueElsewhere />
			{said === null ? null : (
				<Arriving as="p" class="gt-notice gt-notice--good">
					{said}
				</Arriving>
			)}
			{progress ? <JobProgress progress={progress} /> : null}
			{failure ? <FailureNotice failure={failure} /> : null}
			<DueLinks says={t('collect.due_named', { count: named.length })} links={named} />
			{trackers.length === 0 && rounds.length === 0 ? (
				<EmptyState
					title={t('collect.due_none_title')}
					text={t(isEmpty ? 'collect.due_nothing' : 'collect.due_none')}
				/>
			) : (
				<>
					{trackers.map((one) => (
						<DueCard
							key={one.tracker}
							of={one}
							without={without}
							token={token}
							onToggle={kept.toggle}
							onRows={() => onRows(one.tracker)}
						/>
					))}
					<DueLinks says={t('collect.due_linked', { count: links.length })} links={links} />
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

/** What is to be cleared, and how many records that are. */
function chosenOf(
	due: Due | null,
	without: ReadonlySet<string>,
): { chosen: ChosenDue; count: number } {
	const chosen: Record<string, { but: string[] }> = {};
	let count = 0;
	for (const { tracker, records } of due?.trackers ?? []) {
		if (records === 0 || without.has(tracker)) continue;
		const but = [...without].filter((key) => key.startsWith(`${tracker}/`));
		chosen[tracker] = { but };
		count += records - but.length;
	}
	return { chosen, count };
}
