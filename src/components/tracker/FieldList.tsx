import type { Definition } from '~/core/definition/definition.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Value, Values } from '~/core/fields/value.ts';
import { FieldBox } from '../fields/FieldBox.tsx';
import type { DraftProblem } from '~/core/forms/problems.ts';
import { askedFields } from '~/core/forms/rows.ts';
import { fieldId } from './field-id.ts';

interface Props {
	definition: Definition;
	/** Code of the row, or `null` for fields that all rows share. */
	row: string | null;
	fields: Field[];
	/** The answers of these fields. */
	values: Values;
	/** All answers a `showIf` may look at. */
	context: Values;
	problems: DraftProblem[];
	onAnswer: (field: string, value: Value | null) => void;
}

/** Some fields of the form, one under the other, as far as they are asked now. */
export function FieldList(props: Props) {
	const { definition, row, fields, values, context, problems, onAnswer } = props;
	return (
		<>
			{askedFields(fields, context, definition).map((field) => (
				<FieldBox
					key={field.id}
					field={field}
					id={fieldId(definition.id, row, field.id)}
					value={values[field.id] ?? null}
					problems={problems.filter((problem) => problem.field === field.id && problem.row === row)}
					onChange={(value) => onAnswer(field.id, value)}
				/>
			))}
		</>
	);
}
