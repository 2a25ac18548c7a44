import type { Definition } from '~/core/definition/definition.ts';
import { wordsFileOfMine } from '~/core/words/words-file.ts';
import { readSiteFile } from '~/device/folder-edition.ts';
import { loadDefinitions } from '~/device/load-definition.ts';

/** What reading files in needs besides code: the words of the check, and every tracker. */
export interface TakeInData {
	words: Record<string, string>;
	definitions: Definition[];
}

/** Fetches it; fails where it does not come. */
export async function loadTakeInData(locale: string): Promise<TakeInData> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const [text, definitions] = await Promise.all([
		readSiteFile(base + wordsFileOfMine(locale)),
		loadDefinitions(locale),
	]);
	// The file is what the build made of the words.
	return { words: JSON.parse(text) as Record<string, string>, definitions };
}
