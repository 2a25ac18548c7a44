import { closest } from '../../src/core/authoring/closest.ts';
import { type Mention, mentionsIn } from './find-mentions.ts';
import { type IdList, placeOfList } from './id-lists.ts';
import { lineAt, type Source } from './source.ts';

/** The ids there are, by the list they are in. */
export type Ids = Record<IdList, ReadonlySet<string>>;

/** Every id in the pages that no list has, as a sentence that names file, line and remedy. */
export function findIdMistakes(sources: readonly Source[], ids: Ids): string[] {
	return sources.flatMap((source) =>
		mentionsIn(source)
			.filter(({ id, list }) => !ids[list].has(id))
			.map((mention) => say(source, mention, ids)),
	);
}

function say({ file, text }: Source, { id, list, holder, position }: Mention, ids: Ids): string {
	const alike = closest(id, ids[list]);
	const remedy = alike === null ? '' : ` Did you mean "${alike}"?`;
	return `${file}:${lineAt(text, position)} says "${id}" in ${holder}, and there is none in ${placeOfList(list)}.${remedy}`;
}
