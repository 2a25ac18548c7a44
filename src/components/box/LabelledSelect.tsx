import type { Option } from '~/core/fields/field.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	name: 'theme' | 'department';
	/** What the first choice says, which chooses nothing. */
	none: string;
	help?: string;
	options: readonly Option[];
	/** A code; `''`: none. */
	value: string;
	error?: string | null;
	onChoose: (code: string) => void;
}

/** One of a list, below its question. */
export function LabelledSelect(props: Props) {
	const { name, none, help, options, value, error = null, onChoose } = props;
	const { t } = useWords();
	const id = `gt-opinion-${name}`;
	return (
		<div class="gt-field">
			<label class="gt-label" for={id}>
				{t(`opinion.${name}`)}
			</label>
			<select
				id={id}
				class="gt-input"
				value={value}
				autocomplete="off"
				aria-invalid={error !== null}
				aria-describedby={`${id}-help`}
				onChange={(event) => onChoose(event.currentTarget.value)}
			>
				<option value="">{none}</option>
				{options.map(({ code, label }) => (
					<option key={code} value={code}>
						{label}
					</option>
				))}
			</select>
			<p class={error === null ? 'gt-help' : 'gt-error'} id={`${id}-help`}>
				{error ?? help}
			</p>
		</div>
	);
}
