import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import type { Database } from '~/storage/database.ts';
import { loadDefinition } from '../definitions.ts';
import { good, openService, quietly } from './open-service.ts';
import { editInSpreadsheet, handOver, rewrite, strike, write } from './people.ts';

const assessment = loadDefinition('assessment');

function person(number: number): Entry[] {
	return ['meeting_efficiency', 'cross_department', 'customer_response'].map((dimension) =>
		write(assessment, {
			period: '2026Q4',
			instrument: 'survey',
			department: 'production',
			dimension,
			score: 1 + (number % 5),
			problem: `说法${number}在${dimension}`,
		}),
	);
}

/** All that is stored, table by table, as text. */
async function tablesOf(db: Database): Promise<Record<string, string[]>> {
	const tables: Record<string, string[]> = {};
	for (const table of db.tables) {
		tables[table.name] = (await table.toArray()).map((row: unknown) => JSON.stringify(row));
	}
	return tables;
}

/** What is stored besides the packs, the parts of one step taken together. */
async function stepsOf(db: Database): Promise<string[]> {
	const steps = new Map<string, string>();
	for (const table of db.tables) {
		if (table.name === 'packs') continue;
		for (const row of (await table.toArray()) as { importId?: number; id?: number }[]) {
			const step = `${row.importId ?? (table.name === 'imports' ? row.id : table.name)}`;
			steps.set(step, (steps.get(step) ?? '') + JSON.stringify(row));
		}
	}
	return [...steps.values()];
}

/** Those that hold ids of this person and of fewer than four others. */
function tying(steps: readonly string[], own: readonly Entry[], all: readonly Entry[][]): string[] {
	return steps
		.filter((step) => own.some(({ id }) => step.includes(id)))
		.filter((step) => all.filter((rows) => rows.some(({ id }) => step.includes(id))).length < 5);
}

describe('whoever has the whole database of the device that collects', () => {
	it('finds no file beside rows and no rows tied together, though each was imported by itself', async () => {
		const { api, db } = await openService();
		const people = Array.from({ length: 7 }, (_, number) => person(number));
		for (const [number, rows] of people.entries()) {
			good(await api.preview([handOver(rows, assessment, `张${number}交来.csv`)], quietly));
			good(await api.commit('take', quietly));
		}
		const tables = await tablesOf(db);
		const steps = await stepsOf(db);
		expect(JSON.stringify(tables)).not.toMatch(/交来|"b-|d-aaaa|2026-11-23/u);
		for (const rows of people) expect(tying(steps, rows, people)).toEqual([]);
		// In the packs a row lies under its own random id, with what it says and nothing else.
		const packs = JSON.stringify(tables['packs']);
		for (const { id } of people.flat()) expect(packs).toContain(id);
		expect(packs).not.toMatch(/submission\\*":\\*"s-/u);
	});

	it('finds no file beside a row that was set aside, and no day', async () => {
		const { api, db } = await openService();
		const [first, ...others] = person(1);
		if (!first) throw new Error('unreachable');
		const file = handOver([first, ...others], assessment, '张三交来.csv');
		const wrong = await editInSpreadsheet(file, '"会议效率"', '"会议不效率"');
		good(await api.preview([wrong], quietly));
		good(await api.commit('take', quietly));
		const tables = await tablesOf(db);
		expect(tables['aside']).toHaveLength(1);
		expect(tables['aside']?.[0]).toContain('会议不效率');
		expect(JSON.stringify(tables)).not.toMatch(/交来|2026-\d\d-\d\d"|"b-/u);
	});

	it('finds the ids of one step only among those of five files and more', async () => {
		const { api, db } = await openService();
		const people = Array.from({ length: 6 }, (_, number) => person(number));
		const files = people.map((rows, number) => handOver(rows, assessment, `张${number}交来.csv`));
		good(await api.preview(files, quietly));
		good(await api.commit('take', quietly));
		const tables = await tablesOf(db);
		const steps = await stepsOf(db);
		expect(JSON.stringify(tables)).not.toContain('交来');
		for (const rows of people) expect(tying(steps, rows, people)).toEqual([]);
	});

	it('finds no words that were changed or withdrawn', async () => {
		const { api, db } = await openService();
		const [first, second, third] = person(1);
		if (!first || !second || !third) throw new Error('unreachable');
		const changed = rewrite(second, assessment, { problem: '改口了' });
		for (const rows of [[first, second, third], [strike(first, assessment)], [changed]]) {
			good(await api.preview([handOver(rows, assessment)], quietly));
			good(await api.commit('take', quietly));
		}
		const everything = JSON.stringify(await tablesOf(db));
		expect(everything).not.toContain('说法1在meeting_efficiency');
		expect(everything).not.toContain('说法1在cross_department');
		expect(everything).toContain('说法1在customer_response');
		expect(everything).toContain('改口了');
	});
});
