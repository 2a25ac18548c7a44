import { useState } from 'preact/hooks';
import type { FieldOf } from '~/core/fields/field.ts';
import { fieldTypes } from '~/core/fields/field-types.ts';
import type { Answer, InputProps } from './input.ts';

/**
 * A number. Text, not `type=number`: that loses what it cannot read, changes on a turn of the
 * wheel and refuses full-width digits.
 */
export function NumberInput(props: InputProps<'number'>) {
	const { field, id, value, onChange, describedBy, invalid } = props;
	const [typed, setTyped] = useState('');
	// `1.` is on its way to `1.5`: what was typed stays on screen as long as it means the value.
	const text = read(typed, field) === value ? typed : String(value ?? '');
	return (
		<span class="gt-quantity">
			<input
				class="gt-input"
				id={id}
				type="text"
				inputMode={field.whole && (field.minimum ?? -1) >= 0 ? 'numeric' : 'decimal'}
				autocomplete="off"
				required={field.required}
				value={text}
				onInput={(event) => {
					setTyped(event.currentTarget.value);
					onChange(read(event.currentTarget.value, field));
				}}
				aria-describedby={describedBy}
				aria-invalid={invalid}
			/>
			{field.unit ? <span class="gt-unit">{field.unit}</span> : null}
		</span>
	);
}

/** The number a text means; the text itself where it is none yet. */
function read(text: string, field: FieldOf<'number'>): Answer<'number'> {
	const cell = fieldTypes.number.fromCell(text, field);
	return cell.ok ? cell.value : text;
}
