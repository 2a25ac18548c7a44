import type { Definition } from '~/core/definition/definition.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Value, Values } from '~/core/fields/value.ts';
import { FieldBox, type Tick } from '../fields/FieldBox.tsx';
import type { DraftProblem } from '~/core/forms/problems.ts';
import { askedFields } from '~/core/forms/rows.ts';
import { useWords } from '../ui/WordsContext.tsx';
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
	/** Where the help of a field stands, if not beside it. */
	helpOf?: (field: Field) => string | undefined;
	onAnswer: (field: string, value: Value | null) => void;
	/** The person says of numbers that they are nobody's, or takes it back. */
	onNotPersonal: (numbers: string[], said: boolean) => void;
}

/** Some fields of the form, one under the other, as far as they are asked now. */
export function FieldList(props: Props) {
	const { definition, row, fields, values, context, onAnswer, onNotPersonal } = props;
	const { t } = useWords();
	const tickOf = (problems: DraftProblem[]): Tick | null => {
		const statement = problems.find((problem) => problem.statement)?.statement;
		if (!statement) return null;
		const { numbers, said } = statement;
		const label = t('form.not_personal', { numbers: numbers.join(t('common.comma')) });
		return { label, ticked: said, onTick: (ticked) => onNotPersonal(numbers, ticked) };
	};
	return (
		<>
			{askedFields(fields, context, definition).map((field) => {
				const problems = props.problems.filter(
					(problem) => problem.field === field.id && problem.row === row,
				);
				return (
					<FieldBox
						key={field.id}
						field={field}
						id={fieldId(definition.id, row, field.id)}
						value={values[field.id] ?? null}
						problems={problems}
						helpElsewhere={props.helpOf?.(field)}
						tick={tickOf(problems)}
						onChange={(value) => onAnswer(field.id, value)}
					/>
				);
			})}
		</>
	);
}
