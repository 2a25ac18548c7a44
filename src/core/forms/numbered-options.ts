import type { Field, Option } from '../fields/field.ts';

/** A choice and the number it bears: on paper beside its box, and on the key a typist presses. */
export interface NumberedOption {
	number: number;
	option: Option;
}

/**
 * The choices a field offers with their numbers: those of a scale their scores, "not applicable" 0, all
 * others 1, 2, 3 … in their order. Empty where nothing is offered by number.
 */
export function numberedOptions(field: Field): NumberedOption[] {
	// A period is a quarter first of all, and written out.
	if (!('options' in field) || ['date', 'datetime', 'period'].includes(field.type)) return [];
	const offered = field.options.filter(({ retired }) => !retired);
	return offered.map((option, at) => ({
		number: field.type !== 'rating' ? at + 1 : option.code === 'na' ? 0 : Number(option.code),
		option,
	}));
}
