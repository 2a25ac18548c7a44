import type { FieldOf } from '~/core/fields/field.ts';
import { ClearChoice } from './ClearChoice.tsx';
import type { InputProps } from './input.ts';
import { offered } from './offered.ts';
import { OptionButton } from './OptionButton.tsx';
import { SelectInput } from './SelectInput.tsx';

/** More options than this are a list to open instead of radio buttons. */
const mostRadios = 6;

/** Whether all options are shown at once. */
export function showsRadios(field: FieldOf<'choice'>): boolean {
	return offered(field.options, []).length <= mostRadios;
}

/** One of several options. */
export function ChoiceInput(props: InputProps<'choice'>) {
	const { field, id, value, onChange } = props;
	const options = offered(field.options, value === null ? [] : [value]);
	if (!showsRadios(field)) {
		return <SelectInput {...props} options={options} required={field.required} />;
	}
	return (
		<>
			<div class="gt-options">
				{options.map((option) => (
					<OptionButton
						key={option.code}
						type="radio"
						option={option}
						id={`${id}-${option.code}`}
						name={id}
						checked={value === option.code}
						onChange={() => onChange(option.code)}
					/>
				))}
			</div>
			<ClearChoice field={field} shown={value !== null} onClear={() => onChange(null)} />
		</>
	);
}
