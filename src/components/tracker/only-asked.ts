import type { Definition } from '~/core/definition/definition.ts';
import { isWhere } from '~/core/definition/where.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { onlyRow } from '~/core/forms/rows.ts';

/** The form without the questions that are of other answers (`askedWhile`): as one no longer asked, each stays where it holds an answer. */
export function onlyAsked(definition: Definition, draft: Draft | null): Definition {
	const values = draft?.rows[onlyRow] ?? {};
	const isAsked = (where: Record<string, string[]> = {}) => isWhere(where, values);
	const fields = definition.fields.map((field) =>
		isAsked(field.askedWhile) ? field : { ...field, retired: true },
	);
	return { ...definition, fields };
}
