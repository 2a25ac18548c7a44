import type { Definition } from '~/core/definition/definition.ts';
import { answerOf } from '~/core/entries/answer-of.ts';
import { keyOfLink, labelOfLink } from '~/core/fields/link-value.ts';
import { labelOfRecord } from '~/core/links/record-label.ts';
import type { CollectedCache } from './collected-cache.ts';
import type { DueLink } from './due-view.ts';
import { eachInTurns } from './in-turns.ts';
import type { Pacer } from './pacer.ts';

/**
 * The links with a name beside them that lead to some records, whoever holds them. `names`: these records, each with
 * the name it still says itself, which may stay; `null`: none may.
 */
export async function findNamedLinks(
	names: ReadonlyMap<string, string | null>,
	definitions: readonly Definition[],
	cache: Pick<CollectedCache, 'rows'>,
	pacer: Pacer,
): Promise<DueLink[]> {
	const found: DueLink[] = [];
	if (names.size === 0) return found;
	for (const definition of definitions) {
		const links = definition.fields.filter(({ type }) => type === 'link');
		if (definition.anonymous || links.length === 0) continue;
		await eachInTurns(cache.rows(definition.id), pacer, ({ key: from, entry }) => {
			if (entry.deleted) return;
			for (const field of links) {
				const value = answerOf(entry.values, field);
				const [to, name] = [keyOfLink(value), labelOfLink(value)];
				if (to === null || name === null || to === from) continue;
				if (!names.has(to) || names.get(to) === name) continue;
				found.push({ from, label: labelOfRecord(entry.values, definition), to, name });
			}
		});
	}
	return found;
}
