import type { InputProps } from './input.ts';
import { SelectInput } from './SelectInput.tsx';
import { TextInput } from './TextInput.tsx';

/** One line of text; codes that have names are chosen by them. A kit knows no names: it has the line alone. */
export function NamedTextInput(props: InputProps<'text'>) {
	const { names, required } = props.field;
	if (!names) return <TextInput {...props} />;
	return (
		<SelectInput
			{...props}
			required={required}
			options={Object.entries(names).map(([code, label]) => ({ code, label }))}
		/>
	);
}
