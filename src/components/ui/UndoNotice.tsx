import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from './WordsContext.tsx';

interface Props {
	/** What was done, in a whole sentence. */
	said: string;
	/** What the button that takes it back says. */
	undo: string;
	onUndo: () => void;
	onClose: () => void;
}

/** Says what was done and takes it back. Stays until it is answered: nobody is hurried. */
export function UndoNotice({ said, undo, onUndo, onClose }: Props) {
	const { t } = useWords();
	const button = useRef<HTMLButtonElement>(null);
	// The button that was pressed is gone with what it removed: the focus goes where it can be taken back.
	useLayoutEffect(() => button.current?.focus(), []);
	return (
		<div class="gt-notice gt-notice--info gt-undo">
			<span role="status">{said}</span>
			<span class="gt-row">
				<button type="button" class="gt-button" ref={button} onClick={onUndo}>
					{undo}
				</button>
				<button type="button" class="gt-button gt-button--quiet" onClick={onClose}>
					{t('common.close')}
				</button>
			</span>
		</div>
	);
}
