import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { InputProps } from './input.ts';

/** A moment, shown in the device's own time and kept with its offset. */
export function DateTimeInput({
	field,
	id,
	value,
	onChange,
	describedBy,
	invalid,
}: InputProps<'datetime'>) {
	return (
		<input
			class="gt-input gt-when"
			id={id}
			type="datetime-local"
			required={field.required}
			value={toLocalInput(value)}
			onInput={(event) => onChange(fromLocalInput(event.currentTarget.value))}
			aria-describedby={describedBy}
			aria-invalid={invalid}
		/>
	);
}

function toLocalInput(value: string | null): string {
	const moment = new Date(value ?? '');
	return Number.isNaN(moment.getTime()) ? '' : toLocalIso(moment).slice(0, 16);
}

function fromLocalInput(text: string): string | null {
	const moment = new Date(text);
	return Number.isNaN(moment.getTime()) ? null : toLocalIso(moment);
}
