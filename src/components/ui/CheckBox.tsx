interface Props {
	label: string;
	checked: boolean;
	onChange: (checked: boolean) => void;
}

/** A switch with its words beside it. */
export function CheckBox({ label, checked, onChange }: Props) {
	return (
		<label class="gt-check">
			<input
				type="checkbox"
				checked={checked}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
			<span>{label}</span>
		</label>
	);
}
