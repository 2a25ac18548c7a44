import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { displayValue } from './display-value.ts';

/** Questions and their answers in words, one pair a line. */
export function FieldValues({ fields, values }: { fields: readonly Field[]; values: Values }) {
	const { locale } = useWords();
	if (fields.length === 0) return null;
	return (
		<dl class="gt-answers">
			{fields.map((field) => (
				<div key={field.id}>
					<dt>{field.label}</dt>
					<dd>{displayValue(field, values[field.id] ?? null, locale) ?? '—'}</dd>
				</div>
			))}
		</dl>
	);
}
