import type { Option } from '~/core/fields/field.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	id: string;
	options: readonly Pick<Option, 'code' | 'label'>[];
	value: string | null;
	onChange: (value: string | null) => void;
	required: boolean;
	describedBy: string | undefined;
	invalid: boolean;
}

/** The system's own list. A value the list does not hold is kept and shown as it stands. */
export function SelectInput(props: Props) {
	const { id, options, value, onChange, required, describedBy, invalid } = props;
	const { t } = useWords();
	const known = value === null || options.some((option) => option.code === value);
	return (
		<select
			class="gt-input"
			id={id}
			required={required}
			value={value ?? ''}
			onChange={(event) => onChange(event.currentTarget.value || null)}
			aria-describedby={describedBy}
			aria-invalid={invalid}
		>
			<option value="" selected={value === null}>
				{t('form.choose')}
			</option>
			{known ? null : (
				<option value={value} selected>
					{value}
				</option>
			)}
			{options.map((option) => (
				<option key={option.code} value={option.code} selected={option.code === value}>
					{option.label}
				</option>
			))}
		</select>
	);
}
