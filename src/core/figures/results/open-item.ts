import { answerReader, fieldOf } from '../answer-reader.ts';
import { countIn, type OpenTally, startTally, type Tally } from '../tally.ts';
import { codeIn } from './code-in.ts';
import { groupResult } from './group-result.ts';
import type { ItemSource } from './item-source.ts';
import type { Item } from './items.ts';
import type { ItemResult } from './result-view.ts';

/** Rows between two places where counting may be interrupted. */
const stretch = 5000;

/**
 * One question of a form that bears names: everybody, and each department by itself. Yields wherever it may be
 * interrupted.
 */
export function* openItem(
	item: Item,
	{ definition, rows, period }: ItemSource,
	breakdowns: readonly string[],
): Generator<void, ItemResult> {
	const field = fieldOf(definition, item.field);
	const read = answerReader(definition, field);
	const all = startTally();
	const told = item.kind === 'scores' || item.kind === 'number' ? breakdowns : [];
	const apart = told.map((id) => {
		const tallies = new Map<string, OpenTally>();
		return { id, tallies, codeOf: codeIn(definition, id) };
	});
	for (const [at, { values }] of rows.entries()) {
		if (at % stretch === stretch - 1) yield;
		const given = read(values);
		countIn(all, field, given);
		for (const { tallies, codeOf } of apart) {
			const code = codeOf(values);
			const tally = tallies.get(code) ?? startTally();
			tallies.set(code, tally);
			countIn(tally, field, given);
		}
	}
	const of = (tally: Tally) => groupResult(item, { definition, period, tally });
	const cells = (tallies: ReadonlyMap<string, Tally>) =>
		[...tallies]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([code, tally]) => ({ cell: code, of: [code], result: of(tally) }));
	return {
		...item,
		all: of(all),
		by: apart.map(({ id, tallies }) => ({ field: id, cells: cells(tallies) })),
	};
}
