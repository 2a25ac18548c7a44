import { answerOf } from '../entries/answer-of.ts';
import type { Entry } from '../entries/entry.ts';
import { freeTextOf } from '../entries/validate.ts';
import type { Field } from '../fields/field.ts';
import { findPersonalData } from '../privacy/personal-patterns.ts';

/** An answer that seems to tell who somebody is, where nobody asked for that. */
export interface PersonalRow {
	field: Field;
	/** How it begins. */
	text: string;
}

/** Characters of it that are enough to find it again. */
const most = 40;

/** What leaves and seems personal: it was warned of when it was written, and is once more. */
export function findPersonalRows(
	entries: readonly Entry[],
	fields: readonly Field[],
): PersonalRow[] {
	const asked = fields.filter(({ personal }) => !personal);
	return entries.flatMap((entry) =>
		asked.flatMap((field) => {
			const answer = answerOf(entry.values, field);
			const text = answer === null ? '' : freeTextOf(answer, field);
			if (findPersonalData(text).length === 0) return [];
			const characters = Array.from(text.replace(/\s+/g, ' '));
			const cut = characters.length > most ? [...characters.slice(0, most), '…'] : characters;
			return [{ field, text: cut.join('') }];
		}),
	);
}
