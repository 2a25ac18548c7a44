import type { ComponentChild } from 'preact';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { displayValue } from './display-value.ts';

interface Props {
	fields: readonly Field[];
	values: Values;
	/** Whether personal data is shown in full; left out: masked. */
	reveal?: boolean;
	/** What there is to say of an answer besides; `null`: nothing. */
	note?: ((field: Field) => string | null) | undefined;
	/** How an answer that is shown masked is shown; left out: masked. */
	show?: (field: Field, values: Values) => ComponentChild;
}

/** Questions and their answers in words, one pair a line. */
export function FieldValues({ fields, values, reveal, note, show }: Props) {
	const { locale } = useWords();
	if (fields.length === 0) return null;
	return (
		<dl class="gt-answers">
			{fields.map((field) => (
				<div key={field.id}>
					<dt>{field.label}</dt>
					<dd>
						{show && field.shown
							? show(field, values)
							: (displayValue(
									reveal ? { ...field, personal: false } : field,
									values[field.id] ?? null,
									locale,
								) ?? '—')}
						{note?.(field)}
					</dd>
				</div>
			))}
		</dl>
	);
}
