import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright';
import { newPerson } from '../test/site/browser.ts';

const papa = createRequire(import.meta.url).resolve('papaparse/papaparse.min.js');

/**
 * The least any importer must do, in the same browser: decode the same files, parse them with Papa
 * Parse, write the rows as they are in one raw IndexedDB transaction. Milliseconds.
 */
export async function measureFloor(
	browser: Browser,
	origin: string,
	paths: string[],
): Promise<number> {
	const person = await newPerson(browser, { bypassCSP: true });
	const page = await person.newPage();
	await page.goto(`${origin}/about/data/`);
	await page.addScriptTag({ content: await readFile(papa, 'utf8') });
	await page.setContent('<input type="file" multiple>');
	await page.locator('input').setInputFiles(paths);
	const time = await page.evaluate(async () => {
		const { Papa } = window as unknown as {
			Papa: {
				parse(text: string, options: object): { data: Record<string, string>[] };
			};
		};
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('floor', 1);
			opening.onupgradeneeded = () =>
				opening.result.createObjectStore('rows', { autoIncrement: true });
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(opening.error);
		});
		const start = performance.now();
		const all: Record<string, string>[] = [];
		for (const file of document.querySelector('input')?.files ?? []) {
			const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
			for (const row of Papa.parse(text, { header: true, skipEmptyLines: true }).data)
				all.push(row);
		}
		await new Promise<void>((resolve, reject) => {
			const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
			const store = transaction.objectStore('rows');
			for (const row of all) store.put(row);
			transaction.oncomplete = () => resolve();
			transaction.onerror = () => reject(transaction.error);
		});
		return performance.now() - start;
	});
	await person.close();
	return time;
}
