import type { FileSummary } from '~/core/imports/plan.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { LoggedImport } from '~/storage/import-log.ts';
import { formatMoment } from '../records/format-moment.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { NotRead } from './NotRead.tsx';
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
			<NotRead files={files} />
			{files.length > 0 ? (
				<details>
					<summary>{t('collect.step_files', { count: files.length })}</summary>
					<ul>
						{files.map((file, index) => (
							<li key={index} class="gt-file-name">
								{sayRows(file, t)}
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

function sayRows({ name, origin, rows, refused }: FileSummary, t: Translate): string {
	const params = { name: sourceName(name, origin, t), count: rows };
	return refused ? t('collect.file_not_read', params) : t('collect.file_rows', params);
}
