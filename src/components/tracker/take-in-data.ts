import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import { wordsFileOfMine } from '~/core/words/words-file.ts';
import { readSiteFile } from '~/device/folder-edition.ts';
import { loadCompany } from '~/device/load-company.ts';
import { loadDefinitions } from '~/device/load-definition.ts';

/** What reading files in needs besides code: the words of the check, and every tracker. */
export interface TakeInData {
	words: Record<string, string>;
	definitions: Definition[];
	/** What rules may know of the company; `null`: it did not come, and they do not ask. */
	company: Company | null;
}

/** Fetches it; fails where it does not come. */
export async function loadTakeInData(locale: string): Promise<TakeInData> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const [text, definitions, company] = await Promise.all([
		readSiteFile(base + wordsFileOfMine(locale)),
		loadDefinitions(locale),
		loadCompany(locale),
	]);
	// The file is what the build made of the words.
	return { words: JSON.parse(text) as Record<string, string>, definitions, company };
}
