interface Props {
	/** What would happen, in whole sentences. */
	question: string;
	yes: string;
	no: string;
	onYes: () => void;
	onNo: () => void;
}

/** Asks before something that cannot be taken back, where its button was. */
export function Question({ question, yes, no, onYes, onNo }: Props) {
	return (
		<div class="gt-notice gt-notice--bad gt-erase" role="alert">
			<p>{question}</p>
			<div class="gt-row">
				<button type="button" class="gt-button gt-button--danger" onClick={onYes}>
					{yes}
				</button>
				{/* The harmless answer has the focus. */}
				<button type="button" class="gt-button" ref={focusOnce} onClick={onNo}>
					{no}
				</button>
			</div>
		</div>
	);
}

/** The same function at every rendering, so that it is called only when the button appears. */
function focusOnce(button: HTMLButtonElement | null): void {
	button?.focus();
}
