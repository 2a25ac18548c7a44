import type { Definition } from '../definition/definition.ts';
import type { Field } from '../fields/field.ts';

/** The hidden question of a form for other collectors that says which form and version it is. */
export const formQuestion = 'goutong_form';

/** Stands between an answer and the line that tells when it applies, in forms for other collectors. */
export const helpMark = ' – ';

/** What a form for other collectors asks a field with: one question, or one for each row of a matrix. */
export interface AskedQuestion {
	name: string;
	field: Field;
	/** `note`: the words beside a status, which are a question of their own there. */
	part: 'answer' | 'note';
	/** Code of the matrix's option it is asked for; `null`: it is asked once. */
	row: string | null;
}

/**
 * The question names of a tracker in other collectors, in the order of its form; what its exports are
 * read back by. `within`: it is asked as a repeat of its parent's form, where names must not meet.
 * Left out are numbers the program makes, links to records, what leaves in no file and what is no longer asked.
 */
export function questionsOf(definition: Definition, within = false): AskedQuestion[] {
	const { matrix, fields } = definition;
	return fields
		.filter((field) => isAsked(field, definition))
		.flatMap((field) => {
			const section = within ? definition.id : null;
			if (!matrix || matrix.shared.includes(field.id)) return named(field, section, null);
			return rowsOf(definition).flatMap((row) => named(field, row, row));
		});
}

/** The codes of a matrix's rows; none where there is no matrix. */
export function rowsOf({ matrix, fields }: Definition): string[] {
	const field = fields.find(({ id }) => id === matrix?.field);
	const options = field && 'options' in field ? field.options : [];
	return options.filter(({ retired }) => !retired).map(({ code }) => code);
}

/** Whether its records are asked for within its parent's form: none of them can stand alone. */
export function isPartOfParent({ parent, fields }: Definition): boolean {
	return fields.some(({ id, required }) => required && id === parent?.field);
}

/** Name of a question: of a row or a repeat, that goes before it, since names are known all over a form. */
export function questionName(id: string, section: string | null): string {
	return section === null ? id : `${section}__${id}`;
}

function isAsked(field: Field, { matrix }: Definition): boolean {
	if (field.retired || field.type === 'made' || field.leaves === 'never') return false;
	if (field.type === 'link' && field.to.length > 0) return false;
	return field.id !== matrix?.field;
}

function named(field: Field, section: string | null, row: string | null): AskedQuestion[] {
	const name = questionName(field.id, section);
	const answer: AskedQuestion = { name, field, part: 'answer', row };
	if (field.type !== 'evidence') return [answer];
	return [answer, { ...answer, name: `${name}__note`, part: 'note' }];
}
