import type { Definition } from '~/core/definition/definition.ts';
import { answerOf } from '~/core/entries/answer-of.ts';
import { keyOfLink, labelOfLink } from '~/core/fields/link-value.ts';
import type { CollectedCache } from './collected-cache.ts';
import { eachInTurns } from './in-turns.ts';
import type { Pacer } from './pacer.ts';

/**
 * For some records, how many others link to each with its name beside. `keys`: the records; `without`: those whose own
 * links do not count.
 */
export async function linksTo(
	keys: ReadonlySet<string>,
	without: ReadonlySet<string>,
	definitions: readonly Definition[],
	cache: Pick<CollectedCache, 'rows'>,
	pacer: Pacer,
): Promise<ReadonlyMap<string, number>> {
	const counts = new Map<string, number>();
	if (keys.size === 0) return counts;
	for (const { id, anonymous, fields } of definitions) {
		const links = fields.filter(({ type }) => type === 'link');
		if (anonymous || links.length === 0) continue;
		await eachInTurns(cache.rows(id), pacer, ({ key: own, entry }) => {
			if (entry.deleted || without.has(own)) return;
			for (const field of links) {
				const value = answerOf(entry.values, field);
				const key = keyOfLink(value);
				if (key === null || key === own || !keys.has(key) || labelOfLink(value) === null) continue;
				counts.set(key, (counts.get(key) ?? 0) + 1);
			}
		});
	}
	return counts;
}
