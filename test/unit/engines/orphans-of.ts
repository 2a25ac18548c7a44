import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { keyOfLink } from '~/core/fields/link-value.ts';
import { mergedInto } from './seeded-books.ts';

/** Every link to a record that has not come or was deleted, as the view gives it. */
export function orphansOf(
	definitions: readonly Definition[],
	books: Readonly<Record<string, readonly Entry[]>>,
): string[][] {
	const shown = new Map(definitions.map(({ id }) => [id, mergedInto(books[id] ?? [])]));
	return definitions.flatMap(({ id, fields }) =>
		[...(shown.get(id)?.values() ?? [])].flatMap((entry) =>
			fields.flatMap((field) => {
				const key = keyOfLink(entry.values[field.id] ?? null);
				const [to = '', target = ''] = key?.split('/') ?? [];
				const there = shown.get(to);
				const other = there?.get(key ?? '');
				const leads = field.type === 'link' && field.to.includes(to) && field.leaves !== 'never';
				if (!leads || entry.deleted || (other && !other.deleted)) return [];
				const why = other ? 'deleted' : 'not_come';
				return [[id, entry.id, `_${field.id}_id`, to, target, why]];
			}),
		),
	);
}
