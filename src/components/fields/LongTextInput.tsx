import { CharactersLeft } from './CharactersLeft.tsx';
import type { InputProps } from './input.ts';

/** Several lines of text; grows with what is written and counts when the end comes near. */
export function LongTextInput({
	field,
	id,
	value,
	onChange,
	describedBy,
	invalid,
}: InputProps<'longtext'>) {
	return (
		<>
			<textarea
				class="gt-input gt-longtext"
				id={id}
				rows={3}
				required={field.required}
				value={value ?? ''}
				onInput={(event) => onChange(event.currentTarget.value || null)}
				aria-describedby={describedBy}
				aria-invalid={invalid}
			/>
			<CharactersLeft text={value ?? ''} maximum={field.maxLength} />
		</>
	);
}
