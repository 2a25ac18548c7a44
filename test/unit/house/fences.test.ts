import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCrossings, type Crossing } from '../../../scripts/fences/find-crossings.ts';
import { coreRooms, islands, sharedRooms } from '../../../scripts/fences/rooms.ts';
import { right } from './allowed-imports.ts';
import { elsewhere } from './planted-elsewhere.ts';
import { circles, wrong } from './planted-imports.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'house-')));
let crossings: Crossing[] = [];

beforeAll(async () => {
	const soundRooms = [
		...coreRooms.map((room) => `src/core/${room}`),
		...[...sharedRooms, ...islands, 'page', 'print'].map((room) => `src/components/${room}`),
		...['src/storage', 'src/workers/collect', 'src/workers/search', 'src/device', 'src/site'],
		...['src/pages', 'config', 'integrations', 'scripts'],
	];
	for (const room of soundRooms) write(`${room}/sound.ts`, 'export const sound = 1;\n');
	write('src/components/page/Sound.astro', '<p>Sound</p>\n');
	for (const [, file, leads] of wrong) write(file, `import { sound } from '${leads}';\nsound;\n`);
	for (const [, file, text] of elsewhere) write(file, text);
	for (const [file, text] of Object.entries({ ...circles, ...right })) write(file, text);
	crossings = await findCrossings(folder, join(folder, '.cache/fences'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}

test.each([...wrong, ...elsewhere])('a fence stops %s', (_, file, __, to) => {
	const found = crossings.filter(({ from }) => from === file);
	expect(found.map((one) => one.to)).toContain(to);
	for (const { rule, remedy } of found) expect(rule && remedy).toBeTruthy();
});

test('circles of types are circles, through .astro too', () => {
	const found = crossings.flatMap(({ circle }) => circle);
	expect(found).toEqual(expect.arrayContaining(Object.keys(circles)));
});

test('nothing is stopped that may be', () => {
	const planted = [...[...wrong, ...elsewhere].map(([, file]) => file), ...Object.keys(circles)];
	expect(crossings.filter(({ from }) => !planted.includes(from))).toEqual([]);
});
