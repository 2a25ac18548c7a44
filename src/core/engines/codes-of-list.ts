import { literal } from './quoted.ts';

/** What is needed of an option of a field with several answers. */
interface Option {
	code: string;
	formerly: readonly string[];
}

/** A cell with several codes; those it had before are written as the ones of today. */
export function codesOfToday(options: readonly Option[], cell: string): string {
	const renamed = options.flatMap(({ code, formerly }) => formerly.map((old) => ({ old, code })));
	if (renamed.length === 0) return cell;
	const list = renamed.reduce(
		(said, { old, code }) => `replace(${said}, ${listed(old)}, ${listed(code)})`,
		asList(cell),
	);
	// Without the separators at both ends, which only let every code be found as a whole.
	return `substring(${list}, 3, length(${list}) - 4)`;
}

/** Whether a cell with several codes has one of these, by today's name or one it had before. */
export function hasCode(
	options: readonly Option[],
	codes: readonly string[],
	cell: string,
): string {
	const names = codes.flatMap((code) => [
		code,
		...(options.find((one) => one.code === code)?.formerly ?? []),
	]);
	// Not by `like`: to it the `_` of a code is any character.
	const such = names.map(
		(name) => `replace(${asList(cell)}, ${listed(name)}, '') <> ${asList(cell)}`,
	);
	return `(${such.join(' or ')})`;
}

const asList = (cell: string) => `'; ' || ${cell} || '; '`;
const listed = (code: string) => literal(`; ${code}; `);
