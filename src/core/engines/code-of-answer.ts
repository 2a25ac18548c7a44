import type { Field, Option } from '../fields/field.ts';
import { literal } from './quoted.ts';

/** The code in a cell of one answer, by its name of today; of a state with words that back it, the state. */
export function codeOfAnswer(field: Field, cell: string): string {
	if (!('options' in field)) return cell;
	if (field.type !== 'evidence') return codeOfToday(field.options, cell);
	const states = field.options.flatMap(({ code, formerly }) =>
		[code, ...formerly].map((name) => {
			const begins = `substring(${cell}, 1, ${name.length + 1}) = ${literal(`${name}(`)}`;
			return `when ${cell} = ${literal(name)} or ${begins} then ${literal(code)}`;
		}),
	);
	return states.length === 0 ? cell : `case ${states.join(' ')} else ${cell} end`;
}

/** A cell with a code; one it had before is written as the one of today. */
export function codeOfToday(options: readonly Pick<Option, 'code' | 'formerly'>[], cell: string) {
	const renamed = options.flatMap(({ code, formerly }) =>
		formerly.map((old) => `when ${literal(old)} then ${literal(code)}`),
	);
	return renamed.length === 0 ? cell : `case ${cell} ${renamed.join(' ')} else ${cell} end`;
}
