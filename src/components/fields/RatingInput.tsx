import type { Option } from '~/core/fields/field.ts';
import { Said } from '../ui/Said.tsx';
import { ClearChoice } from './ClearChoice.tsx';
import type { InputProps } from './input.ts';
import { OptionButton } from './OptionButton.tsx';

/**
 * 1 to 5 as buttons with the words of both ends, and the word of the score that is chosen; "not
 * applicable" stands apart from the scale. Anchors with an explanation are a list.
 */
export function RatingInput({ field, id, value, onChange }: InputProps<'rating'>) {
	const scale = field.options.filter((option) => option.code !== 'na');
	const apart = field.options.filter((option) => option.code === 'na' && !option.retired);
	const asList = scale.some((option) => option.help);
	const button = (option: Option, mark?: string) => (
		<OptionButton
			key={option.code}
			type="radio"
			option={option}
			{...(mark === undefined ? {} : { mark })}
			id={`${id}-${option.code}`}
			name={id}
			checked={String(value) === option.code}
			onChange={() => onChange(option.code === 'na' ? 'na' : Number(option.code))}
		/>
	);
	return (
		<>
			<div class={`gt-rating gt-rating--${asList ? 'list' : 'digits'}`}>
				{scale.map((option) => button(option, option.code))}
				{apart.map((option) => button(option))}
				{asList ? null : <Ends scale={scale} value={value} />}
			</div>
			<ClearChoice field={field} shown={value !== null} onClear={() => onChange(null)} />
		</>
	);
}

/** What the ends of the scale mean, and between them what was chosen. Each button says its own aloud. */
function Ends({ scale, value }: { scale: Option[]; value: number | string | null }) {
	const lowest = scale.at(0);
	const highest = scale.at(-1);
	const chosen = scale.find(({ code }) => code === String(value));
	const between = chosen && chosen !== lowest && chosen !== highest ? chosen.label : null;
	return (
		<p class="gt-rating__ends" aria-hidden="true">
			<span>{lowest?.label}</span>
			<span class="gt-rating__chosen">{between === null ? null : <Said>{between}</Said>}</span>
			<span>{highest?.label}</span>
		</p>
	);
}
