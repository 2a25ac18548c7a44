import type { Definition } from '~/core/definition/definition.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { RevealToggle } from '../../records/RevealToggle.tsx';
import { useReveal } from '../../records/RevealContext.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { RecordValues } from './RecordValues.tsx';

interface Props {
	definition: Definition;
	values: Values;
	/** What there is to say of an answer besides. */
	note?: ((field: Field) => string | null) | undefined;
}

/** What a record says: what its list shows at once, the rest at a press. */
export function RecordAnswers({ definition, values, note }: Props) {
	const { t } = useWords();
	const { reveal } = useReveal();
	// The number stands above them, in its name.
	const answered = definition.fields.filter(
		({ id, type }) => type !== 'made' && (values[id] ?? null) !== null,
	);
	// What the table shows is what matters; the first of it, or all where the table shows nothing of it.
	const shown = answered.filter(({ id }) => definition.columns.slice(0, 8).includes(id));
	const brief = answered.length <= 8 ? answered : shown;
	const rest = answered.filter((field) => !brief.includes(field));
	return (
		<div>
			{answered.some(({ personal, shown }) => personal && !shown) ? <RevealToggle /> : null}
			<RecordValues fields={brief} {...{ values, reveal, note }} press />
			{rest.length > 0 ? (
				<details class="gt-more">
					<summary>{t('entries.all_answers')}</summary>
					<RecordValues fields={rest} {...{ values, reveal, note }} press />
				</details>
			) : null}
		</div>
	);
}
