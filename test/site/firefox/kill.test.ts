import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { bigFile, bigFileRows } from '../big-file.ts';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';
import { buttonCalled, fillNeeds, openForm, pressSave, storedRows } from './driven.ts';
import { createFirefox, firefoxPath } from './firefox.ts';

/** Only in `npm run soak`: it starts Firefox thirty times and more. */
const soaks = process.env['KILL_ROUNDS'] !== undefined;
const saving = 20;
const importing = 10;
const timeout = (rounds: number) => 60_000 + rounds * 30_000;

// Without Firefox there is nothing to kill: `FIREFOX` names one that is not on the path.
describe.skipIf(!firefoxPath || !soaks)('a Firefox that is killed', () => {
	it(
		'while saving has kept everything that was said to be saved, once',
		{ timeout: timeout(saving) },
		async () => {
			const seed = Date.now();
			const random = seededRandom(seed);
			const firefox = await createFirefox();
			const acknowledged: string[] = [];
			try {
				for (let round = 0; round < saving; round += 1) {
					const page = await firefox.start();
					await openForm(page, inject('origin'), 'needs');
					const killed = killAfter(300 + random() * 2500, firefox.kill);
					try {
						for (let number = 0; ; number += 1) {
							const pain = `第 ${round} 轮第 ${number} 条`;
							await fillNeeds(page, pain);
							await pressSave(page);
							await page.until(`/已保存 1 条记录/.test(document.body.textContent)`, 5000);
							acknowledged.push(pain);
						}
					} catch {
						// The browser is gone, which is the point.
					}
					await killed;
				}
				const page = await firefox.start();
				await openForm(page, inject('origin'), 'needs');
				const entries = await storedRows<{ values: { pain: string } }>(page, 'entries');
				const found = entries.map(({ values }) => values.pain);
				console.log(
					`Firefox killed ${saving} times while saving (seed ${seed}): ${acknowledged.length} acknowledged, ${found.length} found`,
				);
				expect(acknowledged.filter((pain) => !found.includes(pain))).toEqual([]);
				expect(new Set(found).size).toBe(found.length);
			} finally {
				await firefox.remove();
			}
		},
	);

	it(
		'while importing has all of the import or nothing of it',
		{ timeout: timeout(importing) },
		async () => {
			const seed = Date.now();
			const random = seededRandom(seed);
			const folder = await mkdtemp(join(tmpdir(), 'goutong-files-'));
			const path = join(folder, 'feedback.csv');
			await writeFile(path, bigFile().bytes);
			const counts: number[] = [];
			try {
				for (let round = 0; round < importing; round += 1)
					counts.push(await importAndKill(path, random() * 1500));
			} finally {
				await rm(folder, { recursive: true });
			}
			console.log(
				`Firefox killed ${importing} times while importing ${bigFileRows} rows (seed ${seed}): ${counts.filter((count) => count > 0).length} whole`,
			);
			expect(counts.filter((count) => count !== 0 && count !== bigFileRows)).toEqual([]);
		},
	);
});

/** How many records are there after a kill so many milliseconds into the import. */
async function importAndKill(path: string, milliseconds: number): Promise<number> {
	const firefox = await createFirefox();
	try {
		const page = await firefox.start();
		await page.goto(`${inject('origin')}/collect/`);
		await page.until(`${buttonCalled('选择文件')}?.disabled === false`);
		await page.choose('input[type=file]:not([webkitdirectory])', [path]);
		const button = buttonCalled('导入');
		await page.until(`${button}?.disabled === false`, 60_000);
		const killed = killAfter(milliseconds, firefox.kill);
		await page.evaluate(`${button}.click()`).catch(() => {});
		await killed;
		const survivor = await firefox.start();
		await survivor.goto(`${inject('origin')}/collect/`);
		await survivor.until(`document.querySelector('[role=tab]')`);
		const packs = await storedRows<{ parts: string[] }>(survivor, 'packs');
		// A part is the text of a list of records.
		return packs
			.flatMap(({ parts }) => parts.map((part) => (JSON.parse(part) as unknown[]).length))
			.reduce((sum, count) => sum + count, 0);
	} finally {
		await firefox.remove();
	}
}

function killAfter(milliseconds: number, kill: () => Promise<void>): Promise<void> {
	return new Promise((resolve) => setTimeout(() => resolve(kill()), milliseconds));
}
