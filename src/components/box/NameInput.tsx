interface Props {
	label: string;
	value: string;
	error: string | null;
	onWrite: (name: string) => void;
}

/** Who writes, where it is not anonymous; the browser is asked to remember none. */
export function NameInput({ label, value, error, onWrite }: Props) {
	return (
		<div class="gt-field">
			<label class="gt-label" for="gt-opinion-name">
				{label}
			</label>
			<input
				id="gt-opinion-name"
				class="gt-input"
				autocomplete="off"
				maxLength={100}
				value={value}
				aria-invalid={error !== null}
				aria-describedby="gt-opinion-name-wrong"
				onInput={(event) => onWrite(event.currentTarget.value)}
			/>
			<p class="gt-error" id="gt-opinion-name-wrong">
				{error}
			</p>
		</div>
	);
}
