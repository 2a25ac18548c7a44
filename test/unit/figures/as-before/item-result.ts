import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { direction } from '~/core/privacy/wave/band.ts';
import type { Cell } from '~/core/privacy/wave/partition.ts';
import { type Partitions, publish, type Published } from './publish.ts';
import type { Wave } from '~/core/privacy/wave/wave.ts';
import { codeReader } from '~/core/tables/codes-of-answer.ts';
import { countsIn } from './answers-to.ts';
import { coverAlike } from './cover-alike.ts';
import { groupResult, shareOfTopTwo } from './group-result.ts';
import type { Item } from '~/core/figures/results/items.ts';
import type { CellResult, GroupResult, ItemResult, ShownGroup } from './shown-group.ts';

/** A row as results are counted from it. */
export interface ResultRow {
	/** The revision's hash: an answer that was put right is another one. */
	hash: string;
	values: Values;
}

/** What one question's results are made of. */
export interface ItemSource {
	definition: Definition;
	/** The round in a word, for the figures. */
	period: string;
	/** Of this round; of a matrix, of this question. Neither samples nor what was deleted. */
	rows: readonly ResultRow[];
}

/** What an issue tells of a question, and whose answers it tells it of. */
export interface Issue {
	item: ItemResult;
	groups: ShownGroup[];
}

/**
 * One question of an anonymous form, of everybody and by the wave's groups, as far as it may be told beside what was told
 * before (`earlier`). What is told apart are scores; the rest is told of everybody only.
 */
export function issueItem(
	item: Item,
	source: ItemSource,
	{ wave, partitions }: { wave: Wave; partitions: Partitions },
	earlier: readonly ShownGroup[],
): Issue {
	const { definition, rows, period } = source;
	const breakdowns = item.kind === 'scores' ? wave.breakdowns : [];
	const isCounted = countsIn(definition, item.field);
	const counted = rows.filter(({ values }) => isCounted(values));
	const readers = breakdowns.map((field) => [field, codeIn(definition, field)] as const);
	const codes = (values: Values) =>
		Object.fromEntries(readers.map(([field, read]) => [field, read(values)]));
	const answers = counted.map(({ hash, values }) => ({ id: hash, codes: codes(values) }));
	const published = publish({ ...wave, breakdowns }, partitions, answers, earlier);
	const byCell = new Map(
		readers.map(([field, read]) => [field, groupBy(counted, partitions[field] ?? [], read)]),
	);
	const told = published.map((group): [ShownGroup, GroupResult] => {
		const own = group.field === null ? rows : (byCell.get(group.field)?.get(group.cell) ?? []);
		const values = own.map((row) => row.values);
		const share = shareOfTopTwo(item, definition, values);
		if (group.reason === null)
			return [{ ...group, share }, groupResult(item, { definition, rows: values, period })];
		return [{ ...group, share: null }, unshown(group, share, earlier)];
	});
	const [all] = told;
	const cellsOf = (field: string): CellResult[] | null => {
		const cells = partitions[field] ?? null;
		if (cells === null) return null;
		const own = cells.map(({ id, of }) => {
			const found = told.find(([group]) => group.field === field && group.cell === id);
			const values =
				byCell
					.get(field)
					?.get(id)
					?.map((row) => row.values) ?? [];
			return {
				cell: id,
				of,
				values,
				result: found?.[1] ?? ({ is: 'hidden', reason: 'no_data' } as const),
			};
		});
		return coverAlike(own, (values) => groupResult(item, { definition, rows: values, period }));
	};
	return {
		groups: told.map(([group]) => group),
		item: {
			...item,
			all: all?.[1] ?? { is: 'hidden', reason: 'no_data' },
			by: breakdowns.map((field) => ({ field, cells: cellsOf(field) })),
		},
	};
}

/** Why a group is not shown; which way it went, where that may be said. `now`: told to nobody. */
function unshown(
	{ field, cell, reason }: Published,
	now: ShownGroup['share'],
	earlier: readonly ShownGroup[],
): GroupResult {
	if (reason !== 'direction_only') return { is: 'hidden', reason: reason ?? 'no_data' };
	const before = earlier.findLast((one) => one.field === field && one.cell === cell)?.share ?? null;
	const known = before !== null && now !== null && before.n > 0 && now.n > 0;
	return {
		is: 'direction',
		went: known ? direction(before.count / before.n, now.count / now.n) : null,
	};
}

/** Rows by the group they belong to. */
function groupBy(
	rows: readonly ResultRow[],
	cells: readonly Cell[],
	read: (values: Values) => string,
): ReadonlyMap<string, ResultRow[]> {
	const groups = new Map<string, ResultRow[]>(cells.map(({ id }) => [id, []]));
	const byCode = new Map(cells.flatMap(({ id, of }) => of.map((code) => [code, groups.get(id)])));
	for (const row of rows) byCode.get(read(row.values))?.push(row);
	return groups;
}

/** One question of a form that bears names: everybody, and each department by itself. */
export function openItem(
	item: Item,
	source: ItemSource,
	breakdowns: readonly string[],
): ItemResult {
	const { definition, rows, period } = source;
	const of = (own: readonly ResultRow[]) =>
		groupResult(item, { definition, rows: own.map(({ values }) => values), period });
	const told = item.kind === 'scores' || item.kind === 'number' ? breakdowns : [];
	const cells = (field: string) => {
		const read = codeIn(definition, field);
		const groups = new Map<string, ResultRow[]>();
		for (const row of rows) {
			const code = read(row.values);
			const group = groups.get(code);
			if (group) group.push(row);
			else groups.set(code, [row]);
		}
		return [...groups]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([code, own]) => ({ cell: code, of: [code], result: of(own) }));
	};
	return { ...item, all: of(rows), by: told.map((field) => ({ field, cells: cells(field) })) };
}

/** Reads what somebody answered to a field of one of several; empty = nothing. */
function codeIn({ fields }: Definition, field: string): (values: Values) => string {
	const own = fields.find(({ id }) => id === field);
	return own ? codeReader(own) : () => '';
}
