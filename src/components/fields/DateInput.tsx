import { halfWritten, useHalfWritten } from './half-written.ts';
import type { InputProps } from './input.ts';

/** A day, by the system's own calendar; where only the month is known (X14), the month. */
export function DateInput({
	field,
	id,
	value,
	onChange,
	describedBy,
	invalid,
}: InputProps<'date'>) {
	const monthOnly = /^\d{4}-\d{2}$/.test(value ?? '');
	const watching = useHalfWritten(value, onChange, (text) => text || null);
	return (
		<input
			class="gt-input gt-when"
			id={id}
			type={monthOnly ? 'month' : 'date'}
			required={field.required}
			value={value === halfWritten ? '' : (value ?? '')}
			{...watching}
			aria-describedby={describedBy}
			aria-invalid={invalid}
		/>
	);
}
