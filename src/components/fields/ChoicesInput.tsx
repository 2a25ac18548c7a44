import type { InputProps } from './input.ts';
import { offered } from './offered.ts';
import { OptionButton } from './OptionButton.tsx';

/** Any number of options. */
export function ChoicesInput(props: InputProps<'choices'>) {
	const { field, id, value, onChange, describedBy, invalid } = props;
	const chosen = Array.isArray(value) ? value : [];
	const toggle = (code: string, on: boolean) => {
		const next = field.options
			.map((option) => option.code)
			.filter((each) => (each === code ? on : chosen.includes(each)));
		onChange(next.length > 0 ? next : null);
	};
	return (
		<div class="gt-options">
			{offered(field.options, chosen).map((option) => (
				<OptionButton
					key={option.code}
					type="checkbox"
					option={option}
					id={`${id}-${option.code}`}
					name={`${id}-${option.code}`}
					checked={chosen.includes(option.code)}
					onChange={(on) => toggle(option.code, on)}
					describedBy={describedBy}
					invalid={invalid}
				/>
			))}
		</div>
	);
}
