import type { Definition } from '~/core/definition/definition.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { LoggedImport } from '~/storage/import-log.ts';
import type { LoggedFile } from '~/core/imports/logged-files.ts';
import { formatMoment } from '../records/format-moment.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { NotRead } from '../imports/NotRead.tsx';
import { sayBuckets } from './say-buckets.ts';
import { sourceName } from '../imports/source-name.ts';

interface Props {
	step: LoggedImport;
	busy: boolean;
	onUndo: () => void;
}

/** One step of the history: what, when, from which files, and the way back where there is one. */
export function HistoryStep({ step, busy, onUndo }: Props) {
	const { t, locale } = useWords();
	const { definitions } = useCollectPage();
	const { kind, at, files, added, changed, aside, withdrawn = 0, undone, undoable } = step;
	const { staying, emptied, passing = [], stripped = 0 } = step;
	const leaving = undone ? [] : passing.filter((tracker) => !staying.includes(tracker));
	const titlesOf = (trackers: string[]) =>
		trackers.map((tracker) => titleOf(tracker, definitions)).join(t('common.comma'));
	const count = files.reduce((sum, { files: together = 1 }) => sum + together, 0);
	return (
		<li class={undone ? 'gt-step gt-step--undone' : 'gt-step'}>
			<p class="gt-row">
				<strong>{t(stripped > 0 ? 'collect.step_clearing' : `collect.step_${kind}`)}</strong>
				<span class="gt-help">{formatMoment(at, locale)}</span>
				{undone ? <span class="gt-chip">{t('collect.undone')}</span> : null}
			</p>
			{kind === 'import' ? (
				<>
					<p>{sayBuckets(files, t, locale)}</p>
					<p class="gt-help">{t('collect.step_numbers', { added, changed, aside })}</p>
				</>
			) : null}
			{kind === 'removal' ? <p>{t('collect.step_removed', { count: changed })}</p> : null}
			{stripped > 0 ? <p>{t('collect.step_stripped', { count: stripped })}</p> : null}
			{kind === 'deletion' && changed > stripped ? (
				<p>
					{t(`collect.step_${stripped > 0 ? 'stripped_whole' : 'deleted'}`, {
						count: changed - stripped,
					})}
				</p>
			) : null}
			{withdrawn > 0 && kind !== 'deletion' ? (
				<p class="gt-help">{t('collect.step_withdrawn', { count: withdrawn })}</p>
			) : null}
			{leaving.length > 0 ? (
				<p class="gt-help">{t('collect.step_passing', { titles: titlesOf(leaving) })}</p>
			) : null}
			{staying.length > 0 ? (
				<p class="gt-help">{t('collect.step_staying', { titles: titlesOf(staying) })}</p>
			) : null}
			{emptied ? <p class="gt-help">{t('collect.step_emptied')}</p> : null}
			<NotRead files={files} />
			{files.length > 0 ? (
				<details>
					<summary>{t('collect.step_files', { count })}</summary>
					<ul>
						{files.map((file, index) => (
							<li key={index} class="gt-file-name">
								{sayRows(file, definitions, t)}
							</li>
						))}
					</ul>
				</details>
			) : null}
			{undoable && kind !== 'deletion' ? (
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

function sayRows(file: LoggedFile, definitions: Definition[], t: Translate): string {
	const { name, origin, tracker, rows, refused, files } = file;
	if (files !== undefined) {
		const title = tracker === null ? t('collect.several_trackers') : titleOf(tracker, definitions);
		return t('collect.files_together', { title, count: files, rows });
	}
	const params = { name: sourceName(name, origin, t), count: rows };
	return refused ? t('collect.file_not_read', params) : t('collect.file_rows', params);
}

function titleOf(tracker: string, definitions: Definition[]): string {
	return definitions.find(({ id }) => id === tracker)?.title ?? tracker;
}
