interface Props {
	id: string;
	label: string;
	/** What to do; what is wrong in its place. */
	help: string;
	typed: string;
	onType: (typed: string) => void;
	isWrong: boolean;
	/** The help changes while one is at it and is told. */
	isTold?: boolean;
}

/** Where a receipt, or the end of one, is typed; the browser is asked to remember none. */
export function ReceiptInput({ id, label, help, typed, onType, isWrong, isTold = false }: Props) {
	return (
		<div class="gt-field">
			<label class="gt-label" for={id}>
				{label}
			</label>
			<input
				id={id}
				class="gt-input gt-opinion__typed"
				autocomplete="off"
				autocapitalize="none"
				spellcheck={false}
				value={typed}
				aria-invalid={isWrong}
				aria-describedby={`${id}-help`}
				onInput={(event) => onType(event.currentTarget.value)}
			/>
			<p
				class={isWrong ? 'gt-error' : 'gt-help'}
				id={`${id}-help`}
				{...(isTold && { role: 'status' })}
			>
				{help}
			</p>
		</div>
	);
}
