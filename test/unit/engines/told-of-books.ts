import { decodeCsv } from '~/core/csv/read/decode.ts';
import { addRevision, isConflict, type Register, show } from '~/core/entries/merge.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { daysOfQuarter } from '~/components/results/kpi-quarters.ts';
import { clocksOf } from './clocks-of.ts';
import { figuresOf } from './figures-of.ts';
import { hasRow } from './has-row.ts';
import type { Loaded } from './loaded.ts';
import type { MadeBooks } from './made-books.ts';
import { orphansOf } from './orphans-of.ts';

/** Everything that is told of some records, as lines to compare. */
interface Told {
	records: string[];
	orphans: string[];
	clocks: string[];
	figures: string[];
	/** Hashes of what is exported again. */
	exported: string[];
}

const quarters = ['2025Q4', '2026Q1', '2026Q2', '2026Q3', '2026Q4', '2027Q1'];

/** What a database tells that the zip was loaded into; `script`: the names of the views. */
export async function toldByEngine(
	engine: Loaded,
	{ definitions, now }: MadeBooks,
	script: string,
): Promise<Told> {
	await engine.setNow(now);
	const told: Told = { records: [], orphans: [], clocks: [], figures: [], exported: [] };
	const add = async (to: keyof Told, sql: string) =>
		void told[to].push(...(await engine.rows(sql)).map((row) => row.map(written).join(' ')));
	const has = (name: string) => script.includes(`view "${name}" as`);
	for (const definition of definitions) {
		if (!script.includes(`view "${definition.id}_now" as`)) continue;
		const { id } = definition;
		await add('records', `select '${id}', _id, _hash, _heads, _conflict from "${id}_now"`);
		if (has(`${id}_clocks_minutes`))
			await add(
				'clocks',
				`select '${id}', id, clock, started, done, due, state, elapsed from "${id}_clocks_minutes"`,
			);
		const read = decodeCsv(await engine.exported(id), [definition]);
		for (const row of read.rows)
			told.exported.push(row.kind === 'intact' ? row.entry.hash : row.kind);
	}
	if (has('_orphans'))
		await add(
			'orphans',
			'select "table", "_id", "column", "to_table", "to_id", "why" from "_orphans"',
		);
	const listed = quarters.map((code) => `'${code}'`).join();
	if (has('figures'))
		await add(
			'figures',
			`select period, metric, part, tracker, n, asked, not_applicable, missing, coalesce(value, hits), reason from figures where period in (${listed})`,
		);
	return sorted(told);
}

/** What the pages tell; of figures that need no row in a database, those that `found` has too. */
export function toldByPages(made: MadeBooks, plan: KpiPlan, found: Told): Told {
	const { definitions, books, now } = made;
	const records = definitions.flatMap(({ id }) =>
		[...registersOf(books[id] ?? [])].flatMap((register) => {
			const shown = show(register);
			const conflict = isConflict(register) ? 1 : 0;
			return shown.deleted
				? []
				: [[id, shown.id, shown.hash, register.heads.length, conflict].join(' ')];
		}),
	);
	const clocks = Object.entries(clocksOf(books, definitions, now, plan.company)).flatMap(
		([id, lines]) => lines.map((line) => [id, ...line].map(written).join(' ')),
	);
	const figures = quarters.flatMap((quarter) =>
		[...figuresOf(books, definitions, daysOfQuarter(quarter), now, plan)].map(([name, line]) =>
			[name.replace('.', ' '), ...line].map(written).join(' '),
		),
	);
	const keyOf = (line: string) => line.split(' ').slice(0, 4).join(' ');
	const there = new Set(found.figures.map(keyOf));
	const mustBe = (line: string) => {
		const [quarter = '', metric, part, , n, ...rest] = line.split(' ');
		return hasRow({ quarter, name: `${metric}.${part}`, n, reason: rest.at(-1) }, plan, now);
	};
	return sorted({
		records,
		clocks,
		orphans: orphansOf(definitions, books).map((line) => line.join(' ')),
		figures: figures.filter((line) => there.has(keyOf(line)) || mustBe(line)),
		exported: Object.values(books).flatMap((own) => [...new Set(own.map(({ hash }) => hash))]),
	});
}

function registersOf(entries: MadeBooks['books'][string]): Iterable<Register> {
	const registers = new Map<string, Register>();
	for (const entry of entries)
		registers.set(entry.id, addRevision(registers.get(entry.id) ?? null, entry).register);
	return registers.values();
}

function written(cell: unknown): string {
	const isNumber = cell !== null && cell !== '' && !Number.isNaN(Number(cell));
	return isNumber ? String(Number(Number(cell).toFixed(9))) : String(cell);
}

function sorted(told: Told): Told {
	const [records, orphans, clocks, figures, exported] = [
		...[told.records, told.orphans, told.clocks, told.figures, told.exported],
	].map((lines) => lines.toSorted());
	return {
		...{ records: records ?? [], orphans: orphans ?? [], clocks: clocks ?? [] },
		...{ figures: figures ?? [], exported: exported ?? [] },
	};
}

/** The lines that only one of both tells. */
export function differing(found: Told, expected: Told): string[] {
	const only = (who: string, these: string[], others: string[]) => {
		const known = new Set(others);
		return these.filter((line) => !known.has(line)).map((line) => `${who}: ${line}`);
	};
	return Object.keys(expected).flatMap((name) => {
		const key = name as keyof Told; // Its own keys.
		const [one, other] = [found[key], expected[key]];
		const isSame = one.length === other.length;
		return [
			...only('database', one, other),
			...only('pages', other, one),
			...(isSame ? [] : [`${name}: ${one.length} lines, not ${other.length}`]),
		];
	});
}
