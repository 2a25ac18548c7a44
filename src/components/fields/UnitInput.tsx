import type { InputProps } from './input.ts';
import { offered } from './offered.ts';
import { SelectInput } from './SelectInput.tsx';

/** A department or a role of the company's own list. */
export function UnitInput(props: InputProps<'department'> | InputProps<'role'>) {
	const { field, value } = props;
	const options = offered(field.options, value === null ? [] : [value]);
	return <SelectInput {...props} options={options} required={field.required} />;
}
