import { encodeCsv } from '~/core/csv/write/encode.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import { describe, expect, inject, it } from 'vitest';
import { loadDefinition } from '../unit/definitions.ts';
import type { ChosenFile } from './collect.ts';
import { killWhileImporting } from './kill-while-importing.ts';
import { killWhileSaving } from './kill-while-saving.ts';
import { createRandom } from './random.ts';

/** A few rounds here; `npm run soak` makes fifty of each. */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 3);
const timeout = 60_000 + rounds * 20_000;
const rows = 6000;

/** One file of so many rows that its commit takes a while. */
function bigFile(): ChosenFile {
	const definition = loadDefinition('feedback', 'zh-CN');
	const entries = Array.from({ length: rows }, (_, index) =>
		createEntry(definition, {
			values: { period: '2026Q4', dimension: 'meeting_efficiency', suggestion: `第 ${index} 条` },
			now: new Date('2026-11-20T10:00:00+08:00'),
			device: 'd-23456789',
			submission: null,
		}),
	);
	const { text } = encodeCsv(entries, definition, { batch: 'b-23456789' });
	return { name: 'feedback.csv', bytes: Buffer.from(text) };
}

describe('a browser that is killed', () => {
	it('while saving has kept everything that was said to be saved, once', { timeout }, async () => {
		const seed = Date.now();
		const { acknowledged, found } = await killWhileSaving(
			inject('origin'),
			rounds,
			createRandom(seed),
		);
		console.log(
			`killed ${rounds} times while saving (seed ${seed}): ${acknowledged.length} acknowledged, ${found.length} found`,
		);
		expect(acknowledged.filter((pain) => !found.includes(pain))).toEqual([]);
		expect(new Set(found).size).toBe(found.length);
	});

	it('while importing has all of the import or nothing of it', { timeout }, async () => {
		const seed = Date.now();
		const counts = await killWhileImporting(
			inject('origin'),
			[bigFile()],
			rounds,
			createRandom(seed),
		);
		const whole = counts.filter((count) => count === rows).length;
		console.log(
			`killed ${rounds} times while importing ${rows} rows (seed ${seed}): ${whole} whole, ${counts.filter((count) => count === 0).length} nothing`,
		);
		expect(counts.filter((count) => count !== 0 && count !== rows)).toEqual([]);
	});
});
