/** Whether something is an object with names, and no list. */
export function isRecord(given: unknown): given is Record<string, unknown> {
	return typeof given === 'object' && given !== null && !Array.isArray(given);
}
