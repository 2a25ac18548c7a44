/** A code of the board's file, and what it is called on the page. */
export interface BoardChoice {
	code: string;
	label: string;
}

/** What the codes of a board mean, in the page's language. */
export interface BoardWords {
	themes: readonly BoardChoice[];
	departments: readonly BoardChoice[];
	results: readonly BoardChoice[];
}

/** What a code is called; one the page does not know, such as of a later version, is said as it is. */
export function labelOf(choices: readonly BoardChoice[], code: string): string {
	return choices.find((one) => one.code === code)?.label ?? code;
}
