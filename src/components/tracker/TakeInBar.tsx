import { type ImportState, isAsking, mayImport, undecided } from '../imports/import-state.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { sayBeside } from './say-beside.ts';

interface Props {
	state: ImportState;
	onCommit: () => void;
	onMore: () => void;
	/** Leaves everything as it is. */
	onClose: () => void;
}

/** The step from the check into one's own records, or why there is none to take. */
export function TakeInBar({ state, onCommit, onMore, onClose }: Props) {
	const { t } = useWords();
	const { preview } = state;
	if (!preview) return null;
	const { nothingToDo } = preview;
	const waits = undecided(state);
	const beside = sayBeside(preview.beside, t);
	const isFirst = isAsking(preview);
	return (
		<div class="gt-import-bar">
			{beside.length > 0 ? <p>{beside.join(' · ')}</p> : null}
			{nothingToDo ? (
				<p class="gt-notice gt-notice--info">
					{t(isFirst ? 'collect.say_forms_first' : 'mine.nothing')}
				</p>
			) : null}
			<div class="gt-row">
				{nothingToDo ? null : (
					<button
						type="button"
						class="gt-button gt-button--primary"
						disabled={!mayImport(state)}
						onClick={onCommit}
					>
						{t('mine.take')}
					</button>
				)}
				<button type="button" class="gt-button" onClick={onMore}>
					{t('mine.choose_more')}
				</button>
				<button type="button" class="gt-button" onClick={onClose}>
					{t(nothingToDo ? 'common.close' : 'collect.discard_check')}
				</button>
			</div>
			{nothingToDo ? null : (
				<p class="gt-help">{t(waits ? `collect.choose_${waits}_first` : 'mine.take_help')}</p>
			)}
		</div>
	);
}
