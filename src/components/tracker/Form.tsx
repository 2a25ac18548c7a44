import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { CheckContext } from '~/core/entries/check-context.ts';
import type { Field } from '~/core/fields/field.ts';
import { isError } from '~/core/fields/problem.ts';
import { isEdit } from '~/core/forms/draft.ts';
import { rowOptions, valuesOfRow } from '~/core/forms/draft-rows.ts';
import type { DraftProblem } from '~/core/forms/problems.ts';
import { progressOf } from '~/core/forms/progress.ts';
import { onlyRow, rowFields } from '~/core/forms/rows.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { sayProblem } from '../fields/say-problem.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { fieldId } from './field-id.ts';
import { FieldList } from './FieldList.tsx';
import { FoldedFields } from './FoldedFields.tsx';
import { keepEnter } from './keep-enter.ts';
import { MatrixForm } from './MatrixForm.tsx';
import type { SummaryLine } from './ProblemSummary.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { DraftForm } from './use-draft.ts';
import { useProblems } from './use-problems.ts';

interface Props {
	definition: Definition;
	/** As it was drawn before the browser knew the day. */
	drawn: Definition;
	form: DraftForm;
	/** Whether what is saved outlives the page. */
	durable: boolean;
	saving: boolean;
	/** What is folded away at first lies open: of a record that is changed. */
	unfolded?: boolean;
	/** What the tracker's rules may know besides the answers; left out: what the page knows. */
	context?: CheckContext;
	/** What stands in the way of saving although nothing is wrong. */
	asking?: ComponentChildren;
	onSubmit: () => void;
	/** Leaves an edit without changing the record. */
	onCancel: () => void;
}

/** The fields, what is wrong with them, and the button that saves. Disabled until it can keep a draft. */
export function Form({
	definition,
	drawn: bare,
	form,
	durable,
	saving,
	unfolded = false,
	context,
	asking,
	onSubmit,
	onCancel,
}: Props) {
	const { t } = useWords();
	const { state, dispatch, autosave } = form;
	const { draft, attempts } = state;
	// Drawn on the server, and until the device has been asked, as an empty form looks: nothing jumps.
	const drawn = useMemo(() => draft ?? startDraft(bare), [draft, bare]);
	const { problems, Summary } = useProblems(draft, definition, attempts, context);
	const shown = problems.filter((problem) => attempts > 0 || showsAtOnce(problem));
	const only = drawn.rows[onlyRow] ?? {};
	const folded = rowFields(definition).filter((field) => field.folded);
	const isOfFolded = (problem: DraftProblem) =>
		isError(problem) && folded.some(({ id }) => id === problem.field);
	const list = (fields: Field[]) => (
		<FieldList
			definition={definition}
			row={onlyRow}
			fields={fields}
			values={only}
			context={valuesOfRow(drawn, onlyRow, definition)}
			problems={shown}
			onAnswer={(field, value) => dispatch({ type: 'answer', row: onlyRow, field, value })}
			onNotPersonal={(numbers, said) => dispatch({ type: 'not_personal', numbers, said })}
		/>
	);
	return (
		<form
			class="gt-form"
			noValidate
			aria-labelledby={fieldId(definition.id, null, 'form-title')}
			onKeyDown={keepEnter}
			onSubmit={(event) => {
				event.preventDefault();
				onSubmit();
			}}
		>
			{Summary ? (
				<Summary
					lines={shown.filter(isError).map(summaryLine)}
					attempts={attempts}
					titleId={fieldId(definition.id, null, 'problems-title')}
				/>
			) : null}
			<fieldset class="gt-form__body" disabled={draft === null}>
				{definition.matrix ? (
					<MatrixForm {...{ definition, draft: drawn, problems: shown, dispatch }} />
				) : (
					<>
						<FoldedFields
							key={draft?.id}
							{...{ fields: folded, values: only }}
							open={unfolded || shown.some(isOfFolded)}
						>
							{list(folded)}
						</FoldedFields>
						{list(rowFields(definition).filter((field) => !field.folded))}
					</>
				)}
				{asking}
				<SaveBar
					autosave={autosave}
					stored={state.stored !== null}
					recovered={state.notice?.kind === 'recovered'}
					durable={durable}
					ready={draft !== null}
					saving={saving}
					editing={draft !== null && isEdit(draft)}
					survey={definition.kind === 'survey'}
					progress={progressOf(drawn, definition)}
					onCancel={onCancel}
				/>
			</fieldset>
		</form>
	);

	function summaryLine(problem: DraftProblem): SummaryLine {
		const sentence = sayProblem(problem, t);
		const field = definition.fields.find(({ id }) => id === problem.field);
		if (!field) return { fieldId: null, sentence };
		const row = rowOptions(definition, draft).find(({ code }) => code === problem.row);
		const label = row
			? t('form.row_and_field', { row: row.label, field: field.label })
			: field.label;
		return {
			fieldId: fieldId(definition.id, problem.row, field.id),
			sentence: t('form.problem_line', { field: label, problem: sentence }),
		};
	}
}

/** What a person should know while writing, not only when saving: names and numbers, and too much. */
function showsAtOnce({ key, level }: DraftProblem): boolean {
	return level === 'warning' || key.startsWith('personal_') || key === 'too_long';
}
