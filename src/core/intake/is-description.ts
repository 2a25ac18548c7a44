/**
 * Whether a file describes the tables beside it, as in our zip for programs: it holds no records, and
 * nothing is missing without it.
 */
export function isDescription(name: string, data: Uint8Array | string): boolean {
	if (/(^|[/\\])schema\.sql$/u.test(name)) return true;
	if (!/(^|[/\\])datapackage\.json$/u.test(name) || typeof data === 'string') return false;
	return new TextDecoder().decode(data.subarray(0, 200)).includes('"tabular-data-package"');
}
