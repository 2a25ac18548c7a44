import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { FieldValues } from '../../records/FieldValues.tsx';
import { useWords } from '../../ui/WordsContext.tsx';

/** What a record says: what its list shows at once, the rest at a press. */
export function RecordAnswers({ definition, values }: { definition: Definition; values: Values }) {
	const { t } = useWords();
	const answered = definition.fields.filter(
		({ id }) => !definition.label.includes(id) && (values[id] ?? null) !== null,
	);
	// What the table shows is what matters; the first of it, or all where the table shows nothing of it.
	const shown = answered.filter(({ id }) => definition.columns.slice(0, 8).includes(id));
	const brief = answered.length <= 8 ? answered : shown;
	const rest = answered.filter((field) => !brief.includes(field));
	return (
		<div>
			<FieldValues fields={brief} values={values} />
			{rest.length > 0 ? (
				<details class="gt-more">
					<summary>{t('entries.all_answers')}</summary>
					<FieldValues fields={rest} values={values} />
				</details>
			) : null}
		</div>
	);
}
