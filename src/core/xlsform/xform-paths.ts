import type { Condition, Item, Question } from './xls-form.ts';

/** A question with the names of what it stands in, outermost first, its own last. */
export interface Placed {
	question: Question;
	path: readonly string[];
	/** Within a repeat: there may be several of it. */
	repeats: boolean;
}

/** Every question of some items with its place, in order. */
export function placesOf(
	items: readonly Item[],
	above: readonly string[] = [],
	repeats = false,
): Placed[] {
	return items.flatMap((item): Placed[] => {
		const path = [...above, item.name];
		if (item.kind === 'question') return [{ question: item, path, repeats }];
		return placesOf(item.items, path, repeats || item.kind === 'repeat');
	});
}

/** The address of a question or section in the answers. */
export function addressOf(path: readonly string[]): string {
	return `/data/${path.join('/')}`;
}

/**
 * A condition with the ways from one question to others in the place of `${name}`. They are relative, so
 * that within a repeat they lead to the same turn of it.
 */
export function withWays(
	condition: Condition,
	from: readonly string[],
	paths: ReadonlyMap<string, readonly string[]>,
): Condition {
	return condition.replace(/\$\{([^}]+)\}/g, (_, name: string) => {
		const to = paths.get(name);
		if (!to)
			throw new Error(`A condition of "${from.join('/')}" names "${name}", which is not asked.`);
		let shared = 0;
		while (shared < from.length - 1 && shared < to.length - 1 && from[shared] === to[shared])
			shared++;
		return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
	});
}
