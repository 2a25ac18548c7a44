import type { Definition } from '~/core/definition/definition.ts';
import type { Field } from '~/core/fields/field.ts';
import { isError } from '~/core/fields/problem.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { filledRows, rowOptions, valuesOfRow } from '~/core/forms/draft-rows.ts';
import { initialValues } from '~/core/forms/initial-value.ts';
import type { DraftProblem } from '~/core/forms/problems.ts';
import { askedFields, rowFields, sharedFields } from '~/core/forms/rows.ts';
import type { FormAction } from '~/core/forms/state.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { fieldId } from './field-id.ts';
import { FieldList } from './FieldList.tsx';
import { FoldedFields } from './FoldedFields.tsx';
import { RowCard } from './RowCard.tsx';

interface Props {
	definition: Definition;
	draft: Draft;
	problems: DraftProblem[];
	dispatch: (action: FormAction) => void;
}

/**
 * A form whose rows are the options of one field: what is settled in a line, what all rows share, a
 * card per row; in a survey the questions nobody must answer come last. What would be said in every
 * row is said once.
 */
export function MatrixForm({ definition, draft, problems, dispatch }: Props) {
	const { t } = useWords();
	const rows = rowOptions(definition, draft);
	const filled = filledRows(draft, definition);
	const { shared } = draft;
	const ofRows = rowFields(definition);
	const helped = askedFields(ofRows, { ...shared }, definition).filter(({ help }) => help);
	const all = sharedFields(definition);
	const folded = all.filter((field) => field.folded);
	const isLast = (field: Field) => definition.kind === 'survey' && !field.required;
	const onNotPersonal = (numbers: string[], said: boolean) =>
		dispatch({ type: 'not_personal', numbers, said });
	const list = (fields: Field[]) => (
		<FieldList
			definition={definition}
			row={null}
			fields={fields}
			values={shared}
			context={shared}
			problems={problems}
			onAnswer={(field, value) => dispatch({ type: 'answer', row: null, field, value })}
			onNotPersonal={onNotPersonal}
		/>
	);
	return (
		<>
			<FoldedFields
				fields={folded}
				values={shared}
				open={problems.some(
					(problem) =>
						problem.row === null &&
						isError(problem) &&
						folded.some(({ id }) => id === problem.field),
				)}
			>
				{list(folded)}
			</FoldedFields>
			{list(all.filter((field) => !field.folded && !isLast(field)))}
			<div class="gt-row-help">
				{helped.map((field) => (
					<p key={field.id} class="gt-help" id={helpId(field)}>
						<strong>{field.label}</strong> {field.help}
					</p>
				))}
			</div>
			{rows.map((row) => (
				<RowCard
					key={row.code}
					tracker={definition.id}
					row={row}
					filled={filled.includes(row.code)}
					onClear={() => {
						const values = initialValues(rowFields(definition));
						dispatch({ type: 'clear_row', row: row.code, values });
					}}
				>
					<FieldList
						definition={definition}
						row={row.code}
						fields={ofRows}
						values={draft.rows[row.code] ?? {}}
						context={valuesOfRow(draft, row.code, definition)}
						problems={problems}
						helpOf={helpId}
						onAnswer={(field, value) => dispatch({ type: 'answer', row: row.code, field, value })}
						onNotPersonal={onNotPersonal}
					/>
				</RowCard>
			))}
			{rows.length > 1 ? <p class="gt-help">{t('form.rows_left_out')}</p> : null}
			{list(all.filter((field) => !field.folded && isLast(field)))}
		</>
	);

	function helpId(field: Field): string | undefined {
		return field.help ? fieldId(definition.id, null, `${field.id}-of-rows`) : undefined;
	}
}
