import type { Field } from '../fields/field.ts';
import { readOption } from '../fields/options.ts';
import { maskedForm } from '../privacy/masked-form.ts';
import { foldUnspaced } from '../text/fold.ts';
import type { MappedColumn } from '../definition/mapping.ts';

/**
 * The cell we would write for what a questionnaire's column says: the code the mapping gives, else what
 * our own labels read it as. What neither knows stays as it stands, so that it is seen. Of a moment a day
 * field takes the day.
 */
export function mappedCell(text: string, { options }: MappedColumn, field: Field): string {
	switch (field.type) {
		case 'choices':
			return severalOf(text, options, field.options);
		case 'date':
			return text.trim().split(/[ T]/)[0] ?? '';
		case 'text':
		case 'longtext':
			return field.leaves === 'masked' ? maskedForm(text, field.type) : text;
		default:
			return 'options' in field ? (codeOf(text, options, field.options) ?? text) : text;
	}
}

type Options = Parameters<typeof readOption>[1];

function codeOf(text: string, given: MappedColumn['options'], options: Options): string | null {
	const spellings = [text, withoutNumber(text)].map(foldUnspaced);
	const said = Object.entries(given).find(([answer]) => spellings.includes(foldUnspaced(answer)));
	if (said) return said[1];
	const option = readOption(text, options) ?? readOption(withoutNumber(text), options);
	return option?.code ?? null;
}

/** `1. 选项`, `A、选项`; `4.5` is a number. */
function withoutNumber(text: string): string {
	return text.trim().replace(/^(\d{1,2}\s*([.．](?!\d)|[、)）])|[A-Za-z]\s*[.．、)）])\s*/, '');
}

/** Several answers as programs write them: with `┋` between, else what separates them so that each is known. */
function severalOf(text: string, given: MappedColumn['options'], options: Options): string {
	for (const separator of [/┋/, /[;；\n]/, /[;；\n、，,]/, /[;；\n、，,|｜]/]) {
		const parts = text.split(separator).filter((part) => part.trim() !== '');
		const codes = parts.map((part) => codeOf(part, given, options));
		if (codes.every((code) => code !== null)) return codes.join('; ');
	}
	return text;
}
