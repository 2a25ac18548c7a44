import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { sharedFields } from '~/core/forms/rows.ts';
import type { Translate } from '~/core/words/translate.ts';
import { entryTitle } from './entry-title.ts';
import { sayAnswer } from './say-answer.ts';

/** The records of one filling-in in a few words: of a matrix what all its rows must share, else the record. */
export function submissionTitle(
	entry: Entry,
	definition: Definition,
	t: Translate,
	locale: string,
): string {
	const { values } = upgradeEntry(entry, definition);
	const parts = sharedFields(definition).flatMap((field) => {
		const text = field.required ? sayAnswer({ values }, field, t, locale) : null;
		return text === null ? [] : [text];
	});
	return parts.join(' · ') || entryTitle(entry, definition, t, locale);
}
