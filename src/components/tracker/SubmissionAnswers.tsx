import type { Definition } from '~/core/definition/definition.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { allRows, rowFields, rowOfEntry, sharedFields } from '~/core/forms/rows.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { sayAnswer } from '../records/say-answer.ts';

interface Props {
	definition: Definition;
	/** The records of one filling-in, in the form's order. */
	entries: StoredEntry[];
}

/** Questions and answers of one filling-in, in the form's order: what all rows share once, then each row. */
export function SubmissionAnswers({ definition, entries }: Props) {
	const { t, locale } = useWords();
	const [first] = entries;
	if (!first) return null;
	const pairs = (fields: Field[], values: Values) =>
		fields.flatMap((field) => {
			const text = sayAnswer({ values }, field, t, locale);
			return text === null ? [] : [{ id: field.id, label: field.label, text }];
		});
	const rows = allRows(definition);
	const lines = definition.matrix
		? [
				...pairs(sharedFields(definition), upgradeEntry(first, definition).values),
				...entries.map((entry) => {
					const { values } = upgradeEntry(entry, definition);
					const code = rowOfEntry(values, definition);
					const label = rows.find((row) => row.code === code)?.label ?? code;
					const text = pairs(rowFields(definition), values).map((pair) => pair.text);
					return { id: entry.id, label, text: text.join('\n') };
				}),
			]
		: pairs(rowFields(definition), upgradeEntry(first, definition).values);
	return (
		<dl class="gt-answers">
			{lines.map(({ id, label, text }) => (
				<div key={id}>
					<dt>{label}</dt>
					<dd>{text}</dd>
				</div>
			))}
		</dl>
	);
}
