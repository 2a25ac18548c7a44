import type { InputProps } from './input.ts';

/** One line of text, or an address of a page (`link`). */
export function TextInput({
	field,
	id,
	value,
	onChange,
	describedBy,
	invalid,
}: InputProps<'text'> | InputProps<'link'>) {
	return (
		<input
			class="gt-input"
			id={id}
			type="text"
			inputMode={field.type === 'link' ? 'url' : 'text'}
			autocomplete="off"
			required={field.required}
			value={value ?? ''}
			onInput={(event) => onChange(event.currentTarget.value || null)}
			aria-describedby={describedBy}
			aria-invalid={invalid}
		/>
	);
}
