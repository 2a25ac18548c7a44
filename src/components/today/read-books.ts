import type { Entry } from '~/core/entries/entry.ts';
import { turn } from '~/device/in-slices.ts';
import { readNewest } from '~/storage/read-newest.ts';
import type { RegisterPage } from './work.ts';

/** The newest of every record of these registers and of what belongs to them, by tracker and id; each read once. */
export function readBooks(
	database: string,
	...pages: readonly (readonly RegisterPage[])[]
): Promise<Map<string, Map<string, Entry>>> {
	const trackers = pages.flat().flatMap(({ id, children }) => [id, ...children]);
	return readNewest(database, [...new Set(trackers)], turn);
}
