import { useContext } from 'preact/hooks';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { displayValue } from '../../records/display-value.ts';
import { showMasked } from '../../records/MaskedValue.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { NameLinkContext } from './use-link-names.ts';

interface Props {
	fields: readonly Field[];
	values: Values;
	/** Whether personal data is shown in full. */
	reveal: boolean;
	/** Whether what is shown masked can be shown in full at a press. */
	press?: boolean;
	/** What there is to say of an answer besides; `null`: nothing. */
	note?: ((field: Field) => string | null) | undefined;
}

/** The answers of a record, as whoever keeps it sees them. */
export function RecordValues({ fields, values, reveal, press = false, note }: Props) {
	const { locale } = useWords();
	const nameLink = useContext(NameLinkContext);
	const inWords = (field: Field) => {
		const shown = reveal ? { ...field, personal: false } : field;
		const value = values[field.id] ?? null;
		const named = field.type === 'link' && typeof value === 'string' ? nameLink(value) : value;
		return displayValue(shown, named, locale) ?? '—';
	};
	if (fields.length === 0) return null;
	return (
		<dl class="gt-answers">
			{fields.map((field) => (
				<div key={field.id}>
					<dt>{field.label}</dt>
					<dd>
						{press && field.shown ? showMasked(field, values) : inWords(field)}
						{note?.(field)}
					</dd>
				</div>
			))}
		</dl>
	);
}
