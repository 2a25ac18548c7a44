import type { Definition } from '~/core/definition/definition.ts';
import { isWhere } from '~/core/definition/where.ts';
import { answerOf } from '~/core/entries/answer-of.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { onlyRow } from '~/core/forms/rows.ts';

/**
 * The form without the questions that are of other answers (`askedWhile`). One that holds an answer stays as it is, also
 * where that is text that cannot be read: saving looks at it too. So does one that must be answered, as why it is late.
 */
export function onlyAsked(definition: Definition, draft: Draft | null): Definition {
	const values = draft?.rows[onlyRow] ?? {};
	const fields = definition.fields.map((field) =>
		field.required || isWhere(field.askedWhile ?? {}, values) || answerOf(values, field) !== null
			? field
			: { ...field, retired: true },
	);
	return { ...definition, fields };
}
