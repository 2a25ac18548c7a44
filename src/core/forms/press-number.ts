import type { Field } from '../fields/field.ts';
import type { Value } from '../fields/value.ts';
import { numberedOptions } from './numbered-options.ts';

/** What a digit pressed at a question comes to. */
export interface Pressed {
	value: Value | null;
	/** Digits a next one may continue: after 1, where there is a choice 11. */
	typed: string;
	/** The answer is whole: the next question can follow by itself. */
	settled: boolean;
}

/**
 * The answer after a digit, by the numbers the choices bear on paper; `typed`: the digits just before it.
 * Of several choices each digit sets or takes back one. `null`: nothing bears that number.
 */
export function pressNumber(
	field: Field,
	value: Value | null,
	typed: string,
	digit: string,
): Pressed | null {
	const options = numberedOptions(field);
	const codeOf = (text: string) =>
		text === '' ? undefined : options.find(({ number }) => String(number) === text)?.option.code;
	const goesOn = codeOf(typed + digit) !== undefined;
	const now = goesOn ? typed + digit : digit;
	const code = codeOf(now);
	if (code === undefined) return null;
	const open = options.some(
		({ number }) => String(number) !== now && now !== '0' && String(number).startsWith(now),
	);
	const left = open ? now : '';
	switch (field.type) {
		case 'rating':
			return { value: code === 'na' ? 'na' : Number(code), typed: left, settled: !open };
		case 'evidence':
			return { value: { status: code, note: noteOf(value) }, typed: left, settled: false };
		case 'choices': {
			const wrong = goesOn ? codeOf(typed) : undefined;
			const chosen = new Set(Array.isArray(value) ? value : []);
			for (const each of [wrong, code]) {
				if (each !== undefined && !chosen.delete(each)) chosen.add(each);
			}
			const codes = field.options.map((option) => option.code).filter((each) => chosen.has(each));
			return { value: codes.length > 0 ? codes : null, typed: left, settled: false };
		}
		default:
			return { value: code, typed: left, settled: !open };
	}
}

function noteOf(value: Value | null): string | null {
	return typeof value === 'object' && value !== null && 'note' in value ? value.note : null;
}
