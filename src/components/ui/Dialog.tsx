import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from './WordsContext.tsx';

interface Props {
	title: string;
	onClose: () => void;
	children: ComponentChildren;
	/** Small for a question, wide for rows. */
	size?: 'small' | 'wide';
}

/** A modal dialog: the browser keeps the focus inside and gives it back; Escape closes it. */
export function Dialog({ title, onClose, children, size = 'wide' }: Props) {
	const { t } = useWords();
	const ref = useRef<HTMLDialogElement>(null);
	const id = useId();
	const isGone = useRef(false);
	// Before anything is seen: a moment later it would take the focus from whoever has gone on.
	useLayoutEffect(() => {
		const dialog = ref.current;
		dialog?.showModal();
		return () => {
			isGone.current = true;
			// Taken off the page while open, a dialog does not give the focus back by itself.
			dialog?.close();
		};
	}, []);
	// Of one that is gone the browser says so later: by then another may stand there, which is not to be closed with it.
	const close = () => isGone.current || onClose();
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same as a click beside it
		<dialog
			ref={ref}
			class={`gt-dialog gt-dialog--${size}`}
			aria-labelledby={id}
			onClose={close}
			onClick={(event) => event.target === ref.current && onClose()}
		>
			<div class="gt-dialog__frame">
				<header class="gt-dialog__head">
					<h2 id={id}>{title}</h2>
					<button type="button" class="gt-button gt-button--quiet" onClick={onClose}>
						{t('common.close')}
					</button>
				</header>
				<div class="gt-dialog__body gt-stack">{children}</div>
			</div>
		</dialog>
	);
}
