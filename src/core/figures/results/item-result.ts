import type { Definition } from '../../definition/definition.ts';
import { answerOf } from '../../entries/answer-of.ts';
import type { Values } from '../../fields/value.ts';
import { direction } from '../../privacy/wave/band.ts';
import { type Partitions, publish, type Published } from '../../privacy/wave/publish.ts';
import type { Wave } from '../../privacy/wave/wave.ts';
import { codesOfAnswer } from '../../tables/codes-of-answer.ts';
import { answersTo } from '../answers-to.ts';
import { groupResult, shareOfTopTwo } from './group-result.ts';
import type { Item } from './items.ts';
import type { CellResult, GroupResult, ItemResult, ShownGroup } from './result-view.ts';

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
	const counted = rows.filter(({ values }) => answersTo(definition, item.field, [values]).n === 1);
	const codes = (values: Values) =>
		Object.fromEntries(breakdowns.map((field) => [field, codeOf(definition, field, values)]));
	const answers = counted.map(({ hash, values }) => ({ id: hash, codes: codes(values) }));
	const published = publish({ ...wave, breakdowns }, partitions, answers, earlier);
	const told = published.map((group): [ShownGroup, GroupResult] => {
		const ofAll = group.field === null;
		const own = counted.filter(({ hash }) => group.people.has(hash));
		const values = (ofAll && group.reason === null ? rows : own).map((row) => row.values);
		const share = shareOfTopTwo(item, definition, values);
		if (group.reason === null)
			return [{ ...group, share }, groupResult(item, { definition, rows: values, period })];
		const now = { item, source, group, counted, partitions };
		return [{ ...group, share: null }, unshown(now, earlier)];
	});
	const [all] = told;
	const cellsOf = (field: string): CellResult[] | null => {
		const cells = partitions[field] ?? null;
		return (
			cells?.map(({ id, of }) => {
				const found = told.find(([group]) => group.field === field && group.cell === id);
				return { cell: id, of, result: found?.[1] ?? { is: 'hidden', reason: 'no_data' } };
			}) ?? null
		);
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

interface Unshown {
	item: Item;
	source: ItemSource;
	group: Published;
	counted: readonly ResultRow[];
	partitions: Partitions;
}

/** Why a group is not shown; which way it went, where that may be said. */
function unshown(
	{ item, source, group: { field, cell, reason }, counted, partitions }: Unshown,
	earlier: readonly ShownGroup[],
): GroupResult {
	if (reason !== 'direction_only') return { is: 'hidden', reason: reason ?? 'no_data' };
	const before = earlier.findLast((one) => one.field === field && one.cell === cell)?.share ?? null;
	const of = partitions[field ?? '']?.find(({ id }) => id === cell)?.of;
	const own = counted.filter(
		({ values }) =>
			field === null || of?.includes(codeOf(source.definition, field, values)) === true,
	);
	const now = shareOfTopTwo(
		item,
		source.definition,
		own.map(({ values }) => values),
	);
	const known = before !== null && now !== null && before.n > 0 && now.n > 0;
	return {
		is: 'direction',
		went: known ? direction(before.count / before.n, now.count / now.n) : null,
	};
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
		const codes = [...new Set(rows.map(({ values }) => codeOf(definition, field, values)))].sort();
		return codes.map((code) => ({
			cell: code,
			of: [code],
			result: of(rows.filter(({ values }) => codeOf(definition, field, values) === code)),
		}));
	};
	return { ...item, all: of(rows), by: told.map((field) => ({ field, cells: cells(field) })) };
}

/** What somebody answered to a field of one of several; empty = nothing. */
export function codeOf({ fields }: Definition, field: string, values: Values): string {
	const own = fields.find(({ id }) => id === field);
	return own ? (codesOfAnswer(answerOf(values, own), own)[0] ?? '') : '';
}
