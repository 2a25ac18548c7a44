import type { Definition } from '~/core/definition/definition.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { filledRows, rowOptions, valuesOfRow } from '~/core/forms/draft-rows.ts';
import { initialValues } from '~/core/forms/initial-value.ts';
import type { DraftProblem } from '~/core/forms/problems.ts';
import { rowFields, sharedFields } from '~/core/forms/rows.ts';
import type { FormAction } from '~/core/forms/state.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { FieldList } from './FieldList.tsx';
import { RowCard } from './RowCard.tsx';

interface Props {
	definition: Definition;
	draft: Draft;
	problems: DraftProblem[];
	dispatch: (action: FormAction) => void;
}

/** A form whose rows are the options of one field: what all share first, then a card per row. */
export function MatrixForm({ definition, draft, problems, dispatch }: Props) {
	const { t } = useWords();
	const rows = rowOptions(definition, draft);
	const filled = filledRows(draft, definition);
	const { shared } = draft;
	const onNotPersonal = (numbers: string[], said: boolean) =>
		dispatch({ type: 'not_personal', numbers, said });
	return (
		<>
			<FieldList
				definition={definition}
				row={null}
				fields={sharedFields(definition)}
				values={shared}
				context={shared}
				problems={problems}
				onAnswer={(field, value) => dispatch({ type: 'answer', row: null, field, value })}
				onNotPersonal={onNotPersonal}
			/>
			{rows.length > 1 ? (
				<p class="gt-help gt-progress">
					{t('form.progress', { done: filled.length, total: rows.length })}
				</p>
			) : null}
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
						fields={rowFields(definition)}
						values={draft.rows[row.code] ?? {}}
						context={valuesOfRow(draft, row.code, definition)}
						problems={problems}
						onAnswer={(field, value) => dispatch({ type: 'answer', row: row.code, field, value })}
						onNotPersonal={onNotPersonal}
					/>
				</RowCard>
			))}
		</>
	);
}
