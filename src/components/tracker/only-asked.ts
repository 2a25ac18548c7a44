import { useMemo } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { isWhere } from '~/core/definition/where.ts';
import { answerOf } from '~/core/entries/answer-of.ts';
import { wantsAnswer } from '~/core/entries/wants-answer.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { onlyRow } from '~/core/forms/rows.ts';

/**
 * The form without the questions that are of other answers (`askedWhile`). One that holds an answer stays as it is, also
 * where that is text that cannot be read: saving looks at it too. So does one that must be answered, as why it is late.
 * What the tracker's rules want answered, as the answers stand, must be answered. Where none is hidden or wanted it is the
 * very same form.
 */
export function onlyAsked(definition: Definition, draft: Draft | null): Definition {
	const values = draft?.rows[onlyRow] ?? {};
	const isHidden = (field: Field) =>
		!field.required && !isWhere(field.askedWhile ?? {}, values) && answerOf(values, field) === null;
	const isWanted = ({ id, required }: Field) =>
		!required &&
		definition.checks.some((check) => check.field === id && wantsAnswer(check, values));
	if (!definition.fields.some((field) => isHidden(field) || isWanted(field))) return definition;
	const fields = definition.fields.map((field) => {
		if (isHidden(field)) return { ...field, retired: true };
		return isWanted(field) ? { ...field, required: true } : field;
	});
	return { ...definition, fields };
}

/** The same in a form that is drawn: as long as no answer changes it stays the same, and no rule looks anew. */
export const useOnlyAsked = (definition: Definition, draft: Draft | null): Definition =>
	useMemo(() => onlyAsked(definition, draft), [definition, draft]);
