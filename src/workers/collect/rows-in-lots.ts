import type { Definition } from '~/core/definition/definition.ts';
import { showInLots } from '~/core/privacy/wave/lots.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import { questionOf } from '~/core/tables/question-of.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { Database } from '~/storage/database.ts';
import { changeLots } from '~/storage/lots.ts';
import type { CollectedCache } from './collected-cache.ts';
import { groupBy } from './group-by.ts';
import type { HeldBack } from './views.ts';

/** Rows of anonymous trackers as far as they may be seen. */
export interface RowsInLots {
	/**
	 * The rows that are not deleted, in lots: between any two looks none or at least the tracker's fewest people come or
	 * go. The same array until something changes.
	 */
	rows(definition: Definition): Promise<LotRows>;
	/** The same of the rows somebody wrote a text in, in lots of as many as comments take. */
	texts(definition: Definition, field: string, rows: readonly TableRow[]): Promise<LotRows>;
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
	): Promise<LotRows> => {
		const questionIn = questionOf(definition);
		const all: LotRows = { rows: [], waiting: false, held: false };
		const shown = new Set<string>();
		for (const asked of groupBy(rows, ({ entry }) => questionIn(entry))) {
			const hashes = asked.map(({ entry }) => entry.hash);
			const [first] = asked;
			const question = `${definition.id}/${of}${first ? questionIn(first.entry) : ''}`;
			const found = await changeLots(db, question, (lots) =>
				showInLots(lots, hashes, fewest, chance),
			);
			for (const hash of found.shown) shown.add(hash);
			all.waiting ||= found.waiting > 0;
			all.held ||= found.held > 0;
		}
		return { ...all, rows: rows.filter(({ entry }) => shown.has(entry.hash)) };
	};
	return {
		rows: (definition) => {
			const all = cache.rows(definition.id);
			const before = known.get(all);
			if (before) return before;
			const there = all.filter(({ entry }) => !entry.deleted);
			const found = inLots(definition, there, { fewest: fewestOf(definition).scores, of: '' });
			known.set(all, found);
			found.catch(() => known.delete(all));
			return found;
		},
		texts: (definition, field, rows) =>
			inLots(definition, rows, { fewest: fewestOf(definition).comments, of: `${field} ` }),
	};
}

/** From 0 up to 1; nobody is to find out which lot a row is in. */
function chance(): number {
	const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
	return drawn / 2 ** 32;
}
