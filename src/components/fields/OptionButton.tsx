import type { Option } from '~/core/fields/field.ts';

interface Props {
	type: 'radio' | 'checkbox';
	option: Pick<Option, 'code' | 'label' | 'help'>;
	id: string;
	name: string;
	checked: boolean;
	onChange: (checked: boolean) => void;
	describedBy?: string | undefined;
	invalid?: boolean;
	/** Shown large before the label, as the 4 of 「4 较好」. */
	mark?: string;
}

/** A radio button or checkbox whose whole box, at least 44 pixels high, can be tapped. */
export function OptionButton(props: Props) {
	const { type, option, id, name, checked, onChange, describedBy, invalid, mark } = props;
	return (
		<label class="gt-option">
			<input
				type={type}
				id={id}
				name={name}
				value={option.code}
				checked={checked}
				onChange={(event) => onChange(event.currentTarget.checked)}
				aria-describedby={describedBy}
				aria-invalid={type === 'checkbox' ? invalid : undefined}
			/>
			<span class="gt-option__text">
				{mark ? <span class="gt-option__mark">{mark}</span> : null}
				<span class="gt-option__label">{option.label}</span>
				{option.help ? <span class="gt-option__help">{option.help}</span> : null}
			</span>
		</label>
	);
}
