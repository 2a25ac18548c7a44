import type { Definition } from '../definition/definition.ts';
import { type CheckContext, nothingAtHand } from '../entries/check-context.ts';
import { problemsOf } from '../entries/validate.ts';
import type { Problem } from '../fields/problem.ts';
import type { Values } from '../fields/value.ts';
import type { Draft } from './draft.ts';
import { type Statement, withStatement } from './not-personal.ts';
import { filledRows, rowOptions, valuesOfRow } from './draft-rows.ts';
import { askedFields } from './rows.ts';

/** A problem and where in the form it stands. */
export interface DraftProblem extends Problem {
	/** Code of the row; `null` beside a field that all rows share, or for the form as a whole. */
	row: string | null;
	/** What the person may say about it, so that it stops nothing. */
	statement?: Statement;
}

/**
 * Everything a person should mend before the draft can be saved, in the order of the form. `context`:
 * what is known besides; left out: what time it is.
 */
export function problemsOfDraft(
	draft: Draft,
	definition: Definition,
	context: CheckContext = { ...nothingAtHand, now: new Date() },
): DraftProblem[] {
	const rows = filledRows(draft, definition);
	if (rows.length === 0) return [{ key: 'nothing_filled', field: null, row: null }];
	const shared = definition.matrix?.shared ?? [];
	const problems = new Map<string, DraftProblem>();
	for (const row of rows) {
		const values = valuesOfRow(draft, row, definition);
		for (const found of problemsOfRow(values, definition, context)) {
			const problem = withStatement(found, values, definition, draft.notPersonal);
			const where = problem.field !== null && shared.includes(problem.field) ? null : row;
			const key = JSON.stringify([where, problem.field, problem.key, problem.params]);
			problems.set(key, { ...problem, row: where });
		}
	}
	return inOrderOfForm([...problems.values()], draft, definition);
}

function problemsOfRow(values: Values, definition: Definition, context: CheckContext): Problem[] {
	const bare = bareNotes(values, definition);
	const others = problemsOf(values, definition, context).filter(
		(problem) => !bare.some(({ field }) => field === problem.field),
	);
	return [...bare, ...others];
}

/** A note without its status is no answer yet, and must not be taken for none either. */
function bareNotes(values: Values, definition: Definition): Problem[] {
	return askedFields(definition.fields, values, definition).flatMap(({ id, type }) => {
		const value = values[id] ?? null;
		const bare =
			type === 'evidence' && typeof value === 'object' && value !== null && 'status' in value;
		return bare && value.status === '' ? [{ key: 'required', field: id }] : [];
	});
}

function inOrderOfForm(problems: DraftProblem[], draft: Draft, definition: Definition) {
	const rows = rowOptions(definition, draft).map(({ code }) => code);
	const place = ({ row, field }: DraftProblem): number =>
		(row === null ? 0 : rows.indexOf(row) + 1) * (definition.fields.length + 1) +
		definition.fields.findIndex(({ id }) => id === field);
	return problems.toSorted((a, b) => place(a) - place(b));
}
