/**
 * Id of a field's control on the page; `row` is `null` for a field that all rows share. Names of
 * other parts have a hyphen, which no field's id has.
 */
export function fieldId(tracker: string, row: string | null, field: string): string {
	return ['gt', tracker, row || null, field].filter((part) => part !== null).join('-');
}
