import type { Field } from '../fields/field.ts';
import { maskedForm } from '../privacy/masked-form.ts';
import { helpMark } from './question-names.ts';

/** What one record of a form for other collectors answers to a field. */
export interface FormAnswer {
	text: string;
	/** The words beside a status. */
	note: string;
	/** Of a field with several answers: those with a column of their own that says yes. */
	ticked: readonly string[];
}

/**
 * The cell we would write for an answer of a form we made: codes, several with `; ` between them. Where
 * a program wrote labels, the line that tells when one applies goes. What leaves masked comes in masked.
 */
export function answerCell({ text, note, ticked }: FormAnswer, field: Field): string {
	const bare = 'options' in field ? (text.split(helpMark)[0] ?? '') : text;
	switch (field.type) {
		case 'choices':
			return text.trim() === '' ? ticked.join('; ') : severalOf(text, field.options);
		case 'evidence':
			return note.trim() === '' || bare === '' ? bare : `${bare}(${note})`;
		case 'text':
		case 'longtext':
			return field.leaves === 'masked' ? maskedForm(text, field.type) : text;
		default:
			return bare;
	}
}

/** Codes stand with blanks between them; anything else is read as people write lists. */
function severalOf(text: string, options: readonly { code: string }[]): string {
	const parts = text.trim().split(/\s+/);
	return parts.every((part) => options.some(({ code }) => code === part)) ? parts.join('; ') : text;
}
