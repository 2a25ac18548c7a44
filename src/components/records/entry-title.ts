import type { Definition } from '~/core/definition/definition.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Translate } from '~/core/words/translate.ts';
import { sayAnswer } from './say-answer.ts';

/** A record in a few words: the answers of its first two summary columns, as far as there are any. */
export function entryTitle(
	entry: Entry,
	definition: Definition,
	t: Translate,
	locale: string,
): string {
	const { values } = upgradeEntry(entry, definition);
	const parts = titleFields(definition).flatMap((field) => {
		const text = sayAnswer({ values }, field, t, locale, false);
		return text === null ? [] : [text.length > 40 ? `${text.slice(0, 40)}…` : text];
	});
	return parts.join(' · ') || entry.id;
}

/** The fields a record's title is made of: the row of a matrix form first. */
export function titleFields({ fields, summary, matrix }: Definition) {
	const ids = [...new Set([...(matrix ? [matrix.field] : []), ...summary])].slice(0, 2);
	return ids.flatMap((id) => fields.find((field) => field.id === id) ?? []);
}
