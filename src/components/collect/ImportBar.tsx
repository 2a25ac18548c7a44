import { mayTakeOut } from '~/core/imports/rows-to-take-out.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { TakeOutFile } from './TakeOutFile.tsx';
import { type ImportState, isAsking, mayImport, undecided } from '../imports/import-state.ts';

interface Props {
	state: ImportState;
	onCommit: () => void;
	onReset: () => void;
}

/** The step from the check to the collected data, or why there is none to take. */
export function ImportBar({ state, onCommit, onReset }: Props) {
	const { t } = useWords();
	const { definitions } = useCollectPage();
	const { preview } = state;
	if (!preview) return null;
	if (preview.nothingToDo) {
		const again = state.sources.length === 0;
		const unread = isAsking(preview) ? 'say_forms_first' : again ? 'still_aside' : 'nothing_read';
		const nothing = preview.rows > 0 && !isAsking(preview) ? 'nothing_new' : unread;
		return (
			<div class="gt-import-bar">
				<p class="gt-notice gt-notice--info">{t(`collect.${nothing}`)}</p>
				<div class="gt-row">
					<button type="button" class="gt-button" onClick={onReset}>
						{t('collect.start_over')}
					</button>
				</div>
				{mayTakeOut(preview.files, definitions) ? <TakeOutFile rows={preview.rows} /> : null}
			</div>
		);
	}
	const waits = undecided(state);
	return (
		<div class="gt-import-bar">
			<div class="gt-row">
				<button
					type="button"
					class="gt-button gt-button--primary"
					disabled={!mayImport(state)}
					onClick={onCommit}
				>
					{t('collect.import')}
				</button>
				<button type="button" class="gt-button" onClick={onReset}>
					{t('collect.discard_check')}
				</button>
			</div>
			<p class="gt-help">{t(waits ? `collect.choose_${waits}_first` : 'collect.import_help')}</p>
			{isAsking(preview) ? <p class="gt-help">{t('collect.import_without_asked')}</p> : null}
		</div>
	);
}
