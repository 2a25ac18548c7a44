import { useWords } from '../ui/WordsContext.tsx';
import type { Overview } from '~/workers/collect/views.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { HistoryStep } from './HistoryStep.tsx';

interface Props {
	overview: Overview;
	busy: boolean;
	onUndo: (step: number) => void;
	onClear: () => void;
}

/** What was done to the collected data, newest first; the newest can be undone. */
export function ImportHistory({ overview, busy, onUndo, onClear }: Props) {
	const { t } = useWords();
	const { steps } = overview;
	if (steps.length === 0) {
		return <EmptyState title={t('collect.no_history_title')} text={t('collect.no_history')} />;
	}
	return (
		<div class="gt-stack">
			<p>{t('collect.history_help')}</p>
			<ol class="gt-steps">
				{steps.map((step) => (
					<HistoryStep key={step.id} step={step} busy={busy} onUndo={() => onUndo(step.id)} />
				))}
			</ol>
			<section class="gt-card gt-stack">
				<h2>{t('collect.clear_title')}</h2>
				<p class="gt-help">{t('collect.clear_help')}</p>
				<div class="gt-row">
					<ConfirmButton
						label={t('collect.clear')}
						question={t('collect.clear_question')}
						confirm={t('collect.clear_confirm')}
						danger
						disabled={busy}
						onConfirm={onClear}
					/>
				</div>
			</section>
		</div>
	);
}
