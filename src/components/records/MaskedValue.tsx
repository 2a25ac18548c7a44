import { useState } from 'preact/hooks';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { displayValue } from './display-value.ts';

interface Props {
	field: Field;
	values: Values;
}

/** An answer in words; one that is masked is shown in full at a press, until the record is closed. */
function MaskedValue({ field, values }: Props) {
	const { t, locale } = useWords();
	const [revealed, setRevealed] = useState(false);
	const value = values[field.id] ?? null;
	const text = displayValue(field, value, locale, revealed) ?? '—';
	if (value === null || !(field.personal || field.shown)) return <>{text}</>;
	return (
		<>
			{text}{' '}
			<button
				type="button"
				class="gt-button gt-button--quiet gt-masked"
				aria-pressed={revealed}
				onClick={() => setRevealed(!revealed)}
			>
				{t(revealed ? 'register.mask' : 'register.reveal')}
				<span class="gt-visually-hidden"> {field.label}</span>
			</button>
		</>
	);
}

/** For lists of answers within a record. */
export const showMasked = (field: Field, values: Values) => (
	<MaskedValue key={field.id} {...{ field, values }} />
);
