import type { Unit } from './near-units.ts';

/** Where a page holds a unit. */
export type Place = 'title' | 'heading' | 'text';

/** A unit and the pages that hold it. */
export interface HeldUnit<Id> {
	unit: Unit;
	pages: ReadonlyMap<Id, Place>;
}

export interface NearPage<Id> {
	id: Id;
	score: number;
	held: Unit[];
}

const placeFactor: Record<Place, number> = { title: 2.5, heading: 1.75, text: 1 };

/**
 * Pages by what they hold of a query, best first: each unit counts by its weight, by how rare it is
 * (inverse document frequency, as BM25 reckons it) and by where it stands, and each page by its weight.
 * Pages far behind the best are left out.
 */
export function rankNear<Id>(
	units: readonly HeldUnit<Id>[],
	pageCount: number,
	weightOf: (id: Id) => number = () => 1,
): NearPage<Id>[] {
	const pages = new Map<Id, NearPage<Id>>();
	for (const { unit, pages: holders } of units) {
		const rarity = Math.log(1 + (pageCount - holders.size + 0.5) / (holders.size + 0.5));
		for (const [id, place] of holders) {
			const page = pages.get(id) ?? { id, score: 0, held: [] };
			page.score += unit.weight * rarity * placeFactor[place] * weightOf(id);
			page.held.push(unit);
			pages.set(id, page);
		}
	}
	const ranked = [...pages.values()].sort((left, right) => right.score - left.score);
	const enough = (ranked[0]?.score ?? 0) * 0.3;
	return ranked.filter(
		({ score, held }) => score >= enough && held.some(({ weight }) => weight > 0.1),
	);
}
