/**
 * The sentences of a language laid over those of the default one, by key. A sentence the language has in forms for one
 * and several (`rows_one`, `rows_other`) is not said in the default's single form. Forms are a language's own matter:
 * where the default has the `_other` too, both are sentences by themselves, such as “Add” and “Add something else”.
 */
export function layOver(
	byDefault: Record<string, string>,
	own: Record<string, string>,
): Record<string, string> {
	const isCounted = (key: string) => !(`${key}_other` in byDefault) && `${key}_other` in own;
	const words = Object.entries({ ...byDefault, ...own });
	return Object.fromEntries(words.filter(([key]) => !isCounted(key)));
}
