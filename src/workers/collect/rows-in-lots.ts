import type { Definition } from '~/core/definition/definition.ts';
import { showInLots } from '~/core/privacy/wave/lots.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import { questionOf } from '~/core/tables/question-of.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { Database } from '~/storage/database.ts';
import { changeLots } from '~/storage/lots.ts';
import { createChance } from './chance.ts';
import type { CollectedCache } from './collected-cache.ts';
import { eachInTurns, filterInTurns, groupInTurns, mapInTurns } from './in-turns.ts';
import { createPacer, type Pacer } from './pacer.ts';
import { runSteps } from './run-steps.ts';
import type { HeldBack } from './views.ts';

/** Rows of anonymous trackers as far as they may be seen. */
export interface RowsInLots {
	/**
	 * The rows that are not deleted, in lots: between any two looks none or at least the tracker's fewest people come or
	 * go. The same array until something changes.
	 */
	rows(definition: Definition): Promise<LotRows>;
	/** The same of the rows somebody wrote a text in, in lots of as many as comments take. Throws `Cancelled`. */
	texts(
		definition: Definition,
		field: string,
		rows: readonly TableRow[],
		pacer: Pacer,
	): Promise<LotRows>;
}

interface LotRows extends HeldBack {
	rows: readonly TableRow[];
}

export function createRowsInLots(db: Database, cache: Pick<CollectedCache, 'rows'>): RowsInLots {
	const known = new WeakMap<readonly TableRow[], Promise<LotRows>>();
	const inLots = async (
		definition: Definition,
		rows: readonly TableRow[],
		{ fewest, of }: { fewest: number; of: string },
		pacer: Pacer,
	): Promise<LotRows> => {
		const questionIn = questionOf(definition);
		const all: LotRows = { rows: [], waiting: false, held: false };
		const shown = new Set<string>();
		const groups = await groupInTurns(rows, pacer, ({ entry }) => questionIn(entry));
		for (const [asked, own] of groups) {
			const hashes = await mapInTurns(own, pacer, ({ entry }) => entry.hash);
			const question = `${definition.id}/${of}${asked}`;
			await pacer.pause();
			const found = await changeLots(db, question, (lots) =>
				runSteps(showInLots(lots, hashes, fewest, createChance()), pacer),
			);
			await pacer.pause();
			await eachInTurns(found.shown, pacer, (hash) => shown.add(hash));
			all.waiting ||= found.waiting > 0;
			all.held ||= found.held > 0;
		}
		const seen = await filterInTurns(rows, pacer, ({ entry }) => shown.has(entry.hash));
		return { ...all, rows: seen };
	};
	return {
		rows: (definition) => {
			const all = cache.rows(definition.id);
			const before = known.get(all);
			if (before) return before;
			const there = all.filter(({ entry }) => !entry.deleted);
			const of = { fewest: fewestOf(definition).scores, of: '' };
			// Several may wait for it, so that nobody's cancel stops it.
			const found = inLots(definition, there, of, createPacer(new AbortController().signal));
			known.set(all, found);
			found.catch(() => known.delete(all));
			return found;
		},
		texts: (definition, field, rows, pacer) => {
			const of = { fewest: fewestOf(definition).comments, of: `${field} ` };
			return inLots(definition, rows, of, pacer);
		},
	};
}
