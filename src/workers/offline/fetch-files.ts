import { keptName } from '~/core/offline/file-list.ts';
import { fetchFile } from './fetch-file.ts';
import { put } from './kept-files.ts';

/** So many at a time: the page that is being read comes first. */
const atOnce = 4;

/** Fetches files and keeps them. `false`: one of them is not what the list says. Throws where there is no room. */
export async function fetchFiles(
	files: readonly (readonly [address: string, hash: string])[],
): Promise<boolean> {
	const waiting = [...files];
	let areAll = true;
	const work = async () => {
		for (let next = waiting.shift(); next !== undefined && areAll; next = waiting.shift()) {
			const [address, hash] = next;
			const file = await fetchFile(address, hash);
			if (file) await put(keptName(address, hash), file);
			else areAll = false;
		}
	};
	// All have ended before anything is said: what is written after is not let go of again.
	const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
	for (const end of ends) if (end.status === 'rejected') throw end.reason;
	return areAll;
}
