import type { CellForm } from './field-type.ts';
import type { Option } from './field.ts';
import { fold, withoutInvisible } from '../text/fold.ts';

/** The option a stored code stands for, also a code it had before. `null`: there is none. */
export function findOption(code: unknown, options: readonly Option[]): Option | null {
	if (typeof code !== 'string') return null;
	return (
		options.find((option) => option.code === code) ??
		options.find((option) => option.formerly.includes(code)) ??
		null
	);
}

/**
 * The option a cell names by its code, its label in any language, a former label or a former code,
 * whatever the case, the width of the characters and the blanks around it. The closest spelling
 * wins; `null` where no option, or more than one, is meant.
 */
export function readOption(cell: string, options: readonly Option[]): Option | null {
	const known = answered.get(options) ?? new Map<string, Option | null>();
	const before = known.get(cell);
	if (before !== undefined) return before;
	const option = lookUp(cell, options);
	if (known.size < mostAnswered) answered.set(options, known.set(cell, option));
	return option;
}

/** What cells were read as: a file of 100,000 rows says the same few things again and again. */
const answered = new WeakMap<readonly Option[], Map<string, Option | null>>();

/** Cells remembered for a list of options; beyond, somebody writes something else in each row. */
const mostAnswered = 500;

function lookUp(cell: string, options: readonly Option[]): Option | null {
	const text = withoutInvisible(cell).trim();
	if (text === '') return null;
	const exactly = [
		(option: Option) => option.code === text,
		(option: Option) => option.label === text && option.labels.includes(text),
		(option: Option) => option.labels.includes(text),
		(option: Option) => option.formerly.includes(text),
	];
	for (const spells of exactly) {
		const found = onlyOne(options.filter(spells));
		if (found !== 'none') return found;
	}
	const folded = fold(text);
	const loosely = options.filter((option) =>
		[option.code, ...option.labels, ...option.formerly].some((name) => fold(name) === folded),
	);
	const found = onlyOne(loosely);
	return found === 'none' ? null : found;
}

/** No cell that names one of these options is longer, be it spelt wide or padded within. */
export function longestSpelling(options: readonly Option[]): number {
	const names = options.flatMap(({ code, labels, formerly }) => [code, ...labels, ...formerly]);
	return 2 * Math.max(0, ...names.map(({ length }) => length)) + 8;
}

/** How a cell spells an option. A label that would not be read back as this option gives its code. */
export function writeOption(code: string, options: readonly Option[], form: CellForm): string {
	const option = findOption(code, options);
	if (option === null) return code;
	if (form === 'labels' && readOption(option.label, options) === option) return option.label;
	return option.code;
}

/** The code it has had from the beginning, so that renaming changes no hash. */
export function oldestCode(code: string, options: readonly Option[]): string {
	return findOption(code, options)?.formerly.at(-1) ?? code;
}

function onlyOne(found: Option[]): Option | null | 'none' {
	if (found.length === 0) return 'none';
	return found.length === 1 ? (found[0] ?? null) : null;
}
