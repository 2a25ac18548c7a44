import { ClearChoice } from './ClearChoice.tsx';
import type { InputProps } from './input.ts';
import { OptionButton } from './OptionButton.tsx';

/** 1 to 5 with what each means in words; "not applicable" stands apart from the scale. */
export function RatingInput({ field, id, value, onChange }: InputProps<'rating'>) {
	const scale = field.options.filter((option) => option.code !== 'na');
	const apart = field.options.filter((option) => option.code === 'na' && !option.retired);
	const narrow = scale.every((option) => option.label.length <= 4 && !option.help);
	const wordy = scale.some((option) => option.help);
	return (
		<>
			<div
				class={`gt-rating${narrow ? ' gt-rating--narrow' : ''}${wordy ? ' gt-rating--wordy' : ''}`}
			>
				{scale.map((option) => (
					<OptionButton
						key={option.code}
						type="radio"
						option={option}
						mark={option.code}
						id={`${id}-${option.code}`}
						name={id}
						checked={String(value) === option.code}
						onChange={() => onChange(Number(option.code))}
					/>
				))}
			</div>
			<div class="gt-rating__apart">
				{apart.map((option) => (
					<OptionButton
						key={option.code}
						type="radio"
						option={option}
						id={`${id}-${option.code}`}
						name={id}
						checked={value === 'na'}
						onChange={() => onChange('na')}
					/>
				))}
				<ClearChoice field={field} shown={value !== null} onClear={() => onChange(null)} />
			</div>
		</>
	);
}
