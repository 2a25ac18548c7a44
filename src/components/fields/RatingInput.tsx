import { ClearChoice } from './ClearChoice.tsx';
import type { InputProps } from './input.ts';
import { OptionButton } from './OptionButton.tsx';

/** 1 to 5 with what each means in words; "not applicable" stands apart from the scale. */
export function RatingInput({ field, id, value, onChange }: InputProps<'rating'>) {
	const scale = field.options.filter((option) => option.code !== 'na');
	const apart = field.options.filter((option) => option.code === 'na' && !option.retired);
	const short = scale.every((option) => option.label.length <= 4);
	const layout = scale.some((option) => option.help) ? 'list' : short ? 'short' : 'long';
	return (
		<>
			<div class={`gt-rating gt-rating--${layout}`}>
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
