import { useState } from 'preact/hooks';
import { useWords } from './WordsContext.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
	/** What the button says, and the title of the question. */
	label: string;
	/** What would happen, in whole sentences. */
	question: string;
	/** What the button that does it says. */
	confirm: string;
	danger?: boolean;
	disabled?: boolean;
	onConfirm: () => void;
}

/** A button for what should not happen by a slip: it asks first. */
export function ConfirmButton({ label, question, confirm, danger, disabled, onConfirm }: Props) {
	const { t } = useWords();
	const [asking, setAsking] = useState(false);
	const look = danger ? 'gt-button gt-button--danger' : 'gt-button';
	return (
		<>
			<button type="button" class={look} disabled={disabled} onClick={() => setAsking(true)}>
				{label}
			</button>
			{asking ? (
				<Dialog title={label} size="small" onClose={() => setAsking(false)}>
					<p>{question}</p>
					<div class="gt-row">
						<button
							type="button"
							class={look}
							onClick={() => {
								setAsking(false);
								onConfirm();
							}}
						>
							{confirm}
						</button>
						<button type="button" class="gt-button" onClick={() => setAsking(false)}>
							{t('common.keep_as_is')}
						</button>
					</div>
				</Dialog>
			) : null}
		</>
	);
}
