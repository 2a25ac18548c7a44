/** The mistake of a definition that names a rule there is none of; `names`: those there are. */
export function noSuchCheck(use: string, tracker: string, names: readonly string[]): Error {
	return new Error(
		`Tracker "${tracker}": no check is called "${use}". Write one of: ${names.join(', ')}.`,
	);
}
