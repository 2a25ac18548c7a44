import type { CollectionEntry } from 'astro:content';
import { splitLocale } from 'config/addresses.ts';
import { moved } from 'config/moved.ts';
import { type HandbookFacts, handbookFacts } from '~/core/handbook/page-schema.ts';
import { loadOrganization } from './load-definitions.ts';

/** What a handbook page says about itself, and `organization.yml` for it; `null` for other pages, and where one was. */
export async function pageFacts({
	id,
	data,
}: Pick<CollectionEntry<'docs'>, 'id' | 'data'>): Promise<HandbookFacts | null> {
	if (splitLocale(id).page in moved) return null;
	return handbookFacts(id, data, (await loadOrganization()).pages);
}
