import type { LoggedImport } from '~/storage/import-log.ts';
import { formatMoment } from '../records/format-moment.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { sourceName } from './source-name.ts';

interface Props {
	step: LoggedImport;
	busy: boolean;
	onUndo: () => void;
}

/** One step of the history: what, when, from which files, and the way back where there is one. */
export function HistoryStep({ step, busy, onUndo }: Props) {
	const { t, locale } = useWords();
	const { kind, at, files, added, changed, aside, undone, undoable } = step;
	return (
		<li class={undone ? 'gt-step gt-step--undone' : 'gt-step'}>
			<p class="gt-row">
				<strong>{t(`collect.step_${kind}`)}</strong>
				<span class="gt-help">{formatMoment(at, locale)}</span>
				{undone ? <span class="gt-chip">{t('collect.undone')}</span> : null}
			</p>
			{kind === 'import' ? <p>{t('collect.step_numbers', { added, changed, aside })}</p> : null}
			{files.length > 0 ? (
				<details>
					<summary>{t('collect.step_files', { count: files.length })}</summary>
					<ul>
						{files.map(({ name, origin, rows }, index) => (
							<li key={index} class="gt-file-name">
								{t('collect.file_rows', { name: sourceName(name, origin, t), count: rows })}
							</li>
						))}
					</ul>
				</details>
			) : null}
			{undoable ? (
				<ConfirmButton
					label={t('collect.undo')}
					question={t(`collect.undo_question_${kind}`)}
					confirm={t('collect.undo_confirm')}
					disabled={busy}
					onConfirm={onUndo}
				/>
			) : null}
		</li>
	);
}
