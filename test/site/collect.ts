import type { Page } from 'playwright';
import { databaseName } from './browser.ts';

/** A file as it is chosen on the collecting page. */
export interface ChosenFile {
	name: string;
	bytes: Buffer;
}

/** Opens HR's page and waits until it can take files. */
export async function openCollect(page: Page, origin: string, prefix = ''): Promise<void> {
	await page.goto(`${origin}${prefix}/collect/`);
	await page.getByRole('tab').first().waitFor();
}

/** Chooses files and waits for the dry run. */
export async function check(page: Page, files: ChosenFile[]): Promise<void> {
	await page
		.locator('input[type="file"]:not([webkitdirectory])')
		.first()
		.setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: bytes })));
	await page.getByRole('heading', { name: /核对结果|What the check found/ }).waitFor();
}

/** Checks files and imports them where they bring anything new. */
export async function importFiles(
	page: Page,
	files: ChosenFile[],
): Promise<'imported' | 'nothing'> {
	await check(page, files);
	const button = page.getByRole('button', { name: /^(导入|Import)$/ });
	const nothing = page.getByText(/没有新内容|hold nothing new/);
	await button.or(nothing).first().waitFor();
	if (await nothing.isVisible()) {
		await page.getByRole('button', { name: /重新选择|Choose other files/ }).click();
		return 'nothing';
	}
	await button.click();
	await page
		.getByText(/已导入，读到的|^Imported\. /)
		.first()
		.waitFor();
	await page.getByRole('button', { name: /继续导入|Import more/ }).click();
	return 'imported';
}

/** The registers of all packs, read past our code. */
export async function readCollected(page: Page): Promise<{ key: string; heads: unknown[] }[]> {
	const parts = await page.evaluate(
		(name) =>
			new Promise<string[]>((resolve, reject) => {
				// A page opened from disk says what its data is called.
				const opening = indexedDB.open(document.documentElement.dataset['kit'] ?? name);
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result.transaction('packs').objectStore('packs').getAll();
					reading.onsuccess = () => {
						opening.result.close();
						resolve(reading.result.flatMap((pack: { parts: string[] }) => pack.parts));
					};
					reading.onerror = () => reject(reading.error);
				};
			}),
		databaseName(),
	);
	return parts.flatMap((part) => JSON.parse(part) as { key: string; heads: unknown[] }[]);
}

/** Everything collected: by key, the newest revisions. */
export async function collectedState(page: Page): Promise<string> {
	const records = await readCollected(page);
	return JSON.stringify(
		records.map(({ key, heads }) => ({ key, heads: heads.map(sorted) })),
		null,
		1,
	);
}

/** The same object with its properties in order, so that equal states are equal text. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, part]) => [key, sorted(part)]),
	);
}
