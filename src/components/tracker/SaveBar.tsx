import type { Progress } from '~/core/forms/progress.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { formatClock } from '../records/format-moment.ts';
import type { Autosave } from './use-autosave.ts';

interface Props {
	autosave: Autosave;
	/** Whether the device has the draft. */
	stored: boolean;
	/** Whether the draft of an earlier visit is in the form and nobody has written on yet. */
	recovered: boolean;
	durable: boolean;
	/** The browser has taken the page over. */
	ready: boolean;
	saving: boolean;
	editing: boolean;
	/** A survey is done when it is saved: its button says so. */
	survey: boolean;
	progress: Progress;
	onCancel: () => void;
}

/** Whether the draft is kept, and the button that saves; stays in sight at the foot of the screen. */
export function SaveBar(props: Props) {
	const { ready, saving, editing, survey, progress, onCancel } = props;
	const { t } = useWords();
	return (
		<div class="gt-save-bar">
			<progress
				class="gt-save-bar__progress"
				value={progress.done}
				max={progress.total}
				aria-label={t('form.progress_label')}
			/>
			<div class="gt-save-bar__told">
				<p class="gt-progress">
					<Said>{t('form.progress', { done: progress.done, total: progress.total })}</Said>
				</p>
				<DraftStatus {...props} />
			</div>
			<div class="gt-row gt-save-bar__buttons">
				{editing ? (
					<button type="button" class="gt-button gt-button--quiet" onClick={onCancel}>
						{t('form.cancel_edit')}
					</button>
				) : null}
				{/* Not disabled while saving: that would take the focus away. A second press does nothing. */}
				<button
					type="submit"
					class="gt-button gt-button--primary"
					disabled={!ready}
					aria-disabled={saving}
				>
					<Said>
						{t(
							saving
								? 'form.saving'
								: editing
									? 'form.save_edit'
									: survey
										? 'form.finish'
										: 'form.save',
						)}
					</Said>
				</button>
			</div>
		</div>
	);
}

function DraftStatus({ autosave, stored, recovered, durable, ready }: Props) {
	const { t, locale } = useWords();
	const { keptAt, pending } = autosave;
	const kept =
		durable && stored && keptAt
			? t('form.draft_kept', { time: formatClock(keptAt, locale) })
			: null;
	const seen = () => {
		if (!ready) return t('form.opening');
		if (!durable) return t('form.draft_in_memory');
		if (pending) return t('form.draft_saving');
		// The browser may have scrolled past the notice above the form: it is said here as well.
		return kept ?? t(recovered ? 'form.draft_recovered' : 'form.draft_hint');
	};
	return (
		<p class="gt-help gt-save-bar__status">
			{/* Read out once per minute at most: the words change only with the time. */}
			<span class="gt-visually-hidden" role="status">
				{kept === null ? null : <Said>{kept}</Said>}
			</span>
			<span aria-hidden={kept === null ? undefined : true}>
				<Said>{seen()}</Said>
			</span>
		</p>
	);
}
