import { publish } from '../../privacy/wave/publish.ts';
import { startTally } from '../tally.ts';
import { countItem, type CountedItem } from './count-item.ts';
import { coverAlike } from './cover-alike.ts';
import { groupResult, shareOfTopTwo } from './group-result.ts';
import type { Issue, ItemSource, Told } from './item-source.ts';
import type { Item } from './items.ts';
import type { CellResult, GroupResult, ShownGroup } from './result-view.ts';
import { unshown } from './unshown.ts';

/**
 * One question of an anonymous form, of everybody and by the wave's groups, as far as it may be told beside what was told
 * before (`earlier`, whose people are numbers of a roll that begins with the source's rows). What is told apart are
 * scores; the rest is told of everybody only. Yields wherever it may be interrupted.
 */
export function* issueItem(
	item: Item,
	source: ItemSource,
	told: Told,
	earlier: readonly ShownGroup[],
): Generator<void, Issue> {
	const counted = yield* countItem(item, source, told);
	return issueCounted(item, source, told, counted, earlier);
}

function issueCounted(
	item: Item,
	{ definition, period }: Pick<ItemSource, 'definition' | 'period'>,
	{ wave, partitions }: Told,
	{ all, cells, answered, breakdowns }: CountedItem,
	earlier: readonly ShownGroup[],
): Issue {
	const published = publish({ ...wave, breakdowns }, partitions, answered, earlier);
	const told = published.map((group): [ShownGroup, GroupResult] => {
		const tally = group.field === null ? all : cells.get(group.field)?.get(group.cell);
		const own = tally ?? startTally();
		const share = shareOfTopTwo(item, own);
		if (group.reason === null)
			return [{ ...group, share }, groupResult(item, { definition, period, tally: own })];
		return [{ ...group, share: null }, unshown(group, share, earlier)];
	});
	const nothing: GroupResult = { is: 'hidden', reason: 'no_data' };
	const cellsOf = (field: string): CellResult[] | null => {
		const partition = partitions[field] ?? null;
		if (partition === null) return null;
		const own = partition.map(({ id, of }) => {
			const found = told.find(([group]) => group.field === field && group.cell === id);
			const tally = cells.get(field)?.get(id) ?? startTally();
			return { cell: id, of, tally, result: found?.[1] ?? nothing };
		});
		return coverAlike(own, (tally) => groupResult(item, { definition, period, tally }));
	};
	return {
		groups: told.map(([group]) => group),
		item: {
			...item,
			all: told[0]?.[1] ?? nothing,
			by: breakdowns.map((field) => ({ field, cells: cellsOf(field) })),
		},
	};
}
