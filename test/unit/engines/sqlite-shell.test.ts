import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import { loadDefinitions } from '../definitions.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { unpackInto } from './load-engine.ts';
import { scriptOf } from './loaded.ts';

const folder = mkdtempSync(join(tmpdir(), 'goutong-shell-'));
const definitions = loadDefinitions('zh-CN');
const empty = Object.fromEntries(definitions.map(({ id }) => [id, []]));
unpackInto(folder, unzipSync(encodeArchive(empty, definitions, { plan: kpiPlan })));
afterAll(() => rmSync(folder, { recursive: true }));

/** How deep the brackets of a statement stand in one another. */
function depthOf(statement: string): number {
	let [depth, deepest] = [0, 0];
	for (const [bracket] of statement.replaceAll(/'[^']*'/g, '').matchAll(/[()]/g)) {
		depth += bracket === '(' ? 1 : -1;
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}

it('nothing is nested deeper than the parser of SQLite before 2024 takes: there it stops at a hundred places', () => {
	const depths = scriptOf(folder, 'sqlite').split(';\n').map(depthOf);
	expect(Math.max(...depths)).toBeLessThanOrEqual(13);
});

it('a clock is judged step by step, each naming the one before once: SQLite plans a step anew at each mention', () => {
	const clocks = scriptOf(folder, 'sqlite')
		.split(/(?=with _base as materialized)/)
		.slice(1);
	expect(clocks.length).toBeGreaterThan(20);
	const judged = ['_timed', '_said_solved', '_said_not', '_said', '_unpaused_solved'];
	const later = ['_unpaused_not', '_unpaused', '_rested'];
	const named = new Set<string>();
	for (const clock of clocks) {
		const [own = ''] = clock.split(';\n');
		for (const name of [...judged, ...later]) {
			const mentions = own.match(new RegExp(`(?:from|join) ${name}\\b`, 'g')) ?? [];
			expect(mentions.length, name).toBeLessThanOrEqual(1);
			if (mentions.length > 0) named.add(name);
		}
	}
	// One that is called otherwise by now would not be looked for.
	expect([...named].sort()).toEqual([...judged, ...later].sort());
});

const program = '/usr/bin/sqlite3';

// Planning all figures at once takes an older SQLite many seconds; `npm run soak` asks it.
it.runIf(process.env['EVERY_ENGINE'] !== undefined && existsSync(program))(
	"the shell of the machine's own SQLite makes every view, and knows how to ask for all figures",
	() => {
		const run = (...given: string[]) =>
			execFileSync(
				program,
				['-bail', '-cmd', 'pragma synchronous = off', 'goutong.sqlite', ...given],
				{ cwd: folder },
			).toString();
		run('.read engines/sqlite.sql');
		expect(run('explain query plan select * from figures')).toContain('_figure_rows');
	},
	120_000,
);
