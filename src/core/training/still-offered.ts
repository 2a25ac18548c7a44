import type { Item } from './course.ts';
import type { Given } from './given.ts';
import { unitsAsked } from './units-asked.ts';

/**
 * Of what was given for a question as much as the question still offers: a course may have been changed since it was
 * left. What nobody sees on the screen would count against what is chosen there. `pages`: those that can be found.
 */
export function stillOffered(item: Item, given: Given, pages: ReadonlySet<string>): Given {
	switch (item.kind) {
		case 'one':
		case 'several': {
			const codes = given.codes?.filter((code) => code in item.options);
			return codes && codes.length > 0 ? { codes } : {};
		}
		case 'order': {
			const all = Object.keys(item.options);
			const isAll = given.codes?.toSorted().join() === all.toSorted().join();
			return isAll ? { codes: given.codes ?? [] } : {};
		}
		case 'match': {
			const pairs = Object.entries(given.pairs ?? {}).filter((pair) =>
				pair.every((code) => code in item.pairs),
			);
			return { pairs: Object.fromEntries(pairs) };
		}
		case 'number': {
			const { unit, ...typed } = given;
			return unit && unitsAsked(item.right).includes(unit) ? given : typed;
		}
		case 'find':
			return given.page !== undefined && pages.has(given.page) ? { page: given.page } : {};
	}
}
