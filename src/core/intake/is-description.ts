/** What stands beside the tables in our zip for programs, in any version: it holds no records, and nothing is missing without it. */
const beside = /(^|[/\\])(schema\.sql|README\.md|engines[/\\]NOTES\.md)$/u;

/** Whether a file only describes the tables beside it, as in our zip for programs. */
export function isDescription(name: string, data: Uint8Array | string): boolean {
	if (beside.test(name)) return true;
	if (!/(^|[/\\])datapackage\.json$/u.test(name) || typeof data === 'string') return false;
	const begin = new TextDecoder().decode(data.subarray(0, 200));
	// Zips of 0.1.0 say what they are by the first version of the standard.
	return begin.includes('"tabular-data-package"') || begin.includes('datapackage.org/profiles/2.0');
}

/** Whether a file is one of the scripts in that zip that load its tables into a database. */
export function isScript(name: string): boolean {
	return /(^|[/\\])engines[/\\][\w-]+\.sql$/u.test(name);
}
