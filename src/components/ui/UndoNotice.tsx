import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from './WordsContext.tsx';

interface Props {
	onUndo: () => void;
	onClose: () => void;
}

/** Says that a record was deleted and takes it back. Stays until it is answered: nobody is hurried. */
export function UndoNotice({ onUndo, onClose }: Props) {
	const { t } = useWords();
	const undo = useRef<HTMLButtonElement>(null);
	// The button that was pressed is gone with its record: the focus goes where it can be taken back.
	useLayoutEffect(() => undo.current?.focus(), []);
	return (
		<div class="gt-notice gt-notice--info gt-undo">
			<span role="status">{t('entries.removed')}</span>
			<span class="gt-row">
				<button type="button" class="gt-button" ref={undo} onClick={onUndo}>
					{t('entries.undo')}
				</button>
				<button type="button" class="gt-button gt-button--quiet" onClick={onClose}>
					{t('common.close')}
				</button>
			</span>
		</div>
	);
}
