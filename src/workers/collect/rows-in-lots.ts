import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { answeredIn, fieldsOfLine } from '~/core/figures/results/answered-in.ts';
import { withoutFew } from '~/core/figures/results/without-few.ts';
import { looksIn, showInLots } from '~/core/privacy/wave/lots.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import { questionOf } from '~/core/tables/question-of.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { Database } from '~/storage/database.ts';
import { changeLots, readLots } from '~/storage/lots.ts';
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
	 * go, and of every question none or as many answers: a lot's rows are without what fewer of them answer. Of one choice
	 * fewer may come with them. The same array until something changes.
	 */
	rows(definition: Definition): Promise<LotRows>;
	/** How rows came to be shown. */
	came(definition: Definition): Promise<CameToBeShown>;
	/** The same of the rows somebody wrote a text in, in lots of as many as comments take. Throws `Cancelled`. */
	texts(
		definition: Definition,
		field: string,
		rows: readonly TableRow[],
		pacer: Pacer,
	): Promise<LotRows>;
}

/** How rows came to be shown, each by its hash. */
export interface CameToBeShown {
	/** At which of the times rows were shown anew: who looked between knows of them together. Empty where all came at once. */
	looks: ReadonlyMap<string, string>;
	/** In which lot: who looks before and after it goes knows of them together. */
	lots: ReadonlyMap<string, number>;
}

interface Lotting {
	fewest: number;
	/** What goes before the question in the name its lots are kept by. */
	of: string;
	/** What a row answers, one to a line; left out: lots do not go by it. */
	answered?: ((values: Values) => string) | null;
}

interface LotRows extends HeldBack {
	rows: readonly TableRow[];
}

export function createRowsInLots(db: Database, cache: Pick<CollectedCache, 'rows'>): RowsInLots {
	const known = new WeakMap<readonly TableRow[], Promise<LotRows>>();
	const inLots = async (
		definition: Definition,
		rows: readonly TableRow[],
		{ fewest, of, answered = null }: Lotting,
		pacer: Pacer,
	): Promise<LotRows> => {
		const questionIn = questionOf(definition);
		const all: LotRows = { rows: [], waiting: false, held: false };
		const shown = new Map<string, TableRow>();
		const without = answered && withoutFew(definition, fewest);
		const groups = await groupInTurns(rows, pacer, ({ entry }) => questionIn(entry));
		for (const [asked, own] of groups) {
			const hashes = await mapInTurns(own, pacer, ({ entry }) => entry.hash);
			const question = `${definition.id}/${of}${asked}`;
			await pacer.pause();
			const byHash = new Map(own.map((row) => [row.entry.hash, row]));
			const answers = answered && {
				answeredIn: (hash: string) => answered(byHash.get(hash)?.entry.values ?? {}),
				mustWait: (line: string) => fieldsOfLine(line).length === 0,
			};
			const found = await changeLots(db, question, (lots) =>
				runSteps(showInLots(lots, hashes, fewest, createChance(), answers), pacer),
			);
			await pacer.pause();
			await eachInTurns(found.lots, pacer, (lot) => {
				if (!found.shown.has(lot[0] ?? '')) return;
				const whole = lot.flatMap((hash) => byHash.get(hash) ?? []);
				const told = without?.(whole.map(({ entry }) => entry.values));
				for (const [at, row] of whole.entries()) {
					const values = told?.[at] ?? row.entry.values;
					const isSame = values === row.entry.values;
					shown.set(row.entry.hash, isSame ? row : { ...row, entry: { ...row.entry, values } });
				}
			});
			all.waiting ||= found.waiting > 0;
			all.held ||= found.held > 0;
		}
		const seen = await filterInTurns(rows, pacer, ({ entry }) => shown.has(entry.hash));
		return { ...all, rows: seen.map((row) => shown.get(row.entry.hash) ?? row) };
	};
	return {
		rows: (definition) => {
			const all = cache.rows(definition.id);
			const before = known.get(all);
			if (before) return before;
			const there = all.filter(({ entry }) => !entry.deleted);
			const answered = answeredIn(definition);
			const of = { fewest: fewestOf(definition).scores, of: '', answered };
			// Several may wait for it, so that nobody's cancel stops it.
			const found = inLots(definition, there, of, createPacer(new AbortController().signal));
			known.set(all, found);
			found.catch(() => known.delete(all));
			return found;
		},
		came: async (definition) => {
			const questionIn = questionOf(definition);
			const asked = new Set(cache.rows(definition.id).map(({ entry }) => questionIn(entry)));
			const looks = new Map<string, string>();
			const lotOf = new Map<string, number>();
			let isOnce = true;
			let last = 0;
			for (const question of asked) {
				const lots = await readLots(db, `${definition.id}/${question}`);
				for (const [at, own] of looksIn(lots).entries()) {
					isOnce &&= at === 0;
					for (const hash of own) looks.set(hash, `${question} ${at}`);
				}
				for (const lot of lots) {
					last++;
					for (const hash of lot) lotOf.set(hash, last);
				}
			}
			if (isOnce) looks.clear();
			return { looks, lots: lotOf };
		},
		texts: (definition, field, rows, pacer) => {
			const of = { fewest: fewestOf(definition).comments, of: `${field} ` };
			return inLots(definition, rows, of, pacer);
		},
	};
}
