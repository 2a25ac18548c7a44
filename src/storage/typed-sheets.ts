import { type Bundle, isBundle, isTypedSheet, type TypedSheet } from '~/core/forms/typed-sheet.ts';
import { writeSetting } from './settings.ts';
import type { Setting } from './records.ts';
import type { Database } from './tables.ts';

/** A bundle and its sheets, by their numbers. */
export interface BundleOnDevice {
	bundle: Bundle;
	sheets: TypedSheet[];
}

const bundleName = (bundle: string) => `bundle/${bundle}`;
const sheetsName = (bundle: string) => `sheet/${bundle}/`;

/** Whether a setting holds a bundle or a sheet of one. */
export function holdsTyped({ name }: Setting): boolean {
	return name.startsWith('bundle/') || name.startsWith('sheet/');
}

/** Keeps what is known of a bundle as a whole. */
export async function saveBundle(db: Database, bundle: Bundle): Promise<void> {
	await writeSetting(db, bundleName(bundle.id), bundle);
}

/** Keeps a sheet: one for itself, so that a key pressed writes no more than that. */
export async function saveSheet(db: Database, sheet: TypedSheet): Promise<void> {
	await writeSetting(db, sheetsName(sheet.bundle) + sheet.answers.id, sheet);
}

/** All bundles on this device, the one begun first first. What this version cannot read stays where it is. */
export async function readBundles(db: Database): Promise<BundleOnDevice[]> {
	const [bundles, sheets] = await Promise.all(
		['bundle/', 'sheet/'].map((beginning) =>
			db.settings.where('name').startsWith(beginning).toArray(),
		),
	);
	const all = (sheets ?? []).map(({ value }) => value).filter(isTypedSheet);
	return (bundles ?? [])
		.map(({ value }) => value)
		.filter(isBundle)
		.map((bundle) => ({
			bundle,
			sheets: all.filter((sheet) => sheet.bundle === bundle.id).sort((a, b) => a.number - b.number),
		}));
}

/** Lets go of sheets that were handed over, and of the bundle when none is left. */
export function dropSheets(
	db: Database,
	bundle: Bundle,
	sheets: readonly TypedSheet[],
): Promise<void> {
	return db.transaction('rw', db.settings, async () => {
		const own = sheetsName(bundle.id);
		await db.settings.bulkDelete(sheets.map(({ answers }) => own + answers.id));
		const left = await db.settings.where('name').startsWith(own).count();
		if (left === 0) await db.settings.delete(bundleName(bundle.id));
	});
}

/** Lets go of all that was typed from paper. */
export async function clearTyped(db: Database): Promise<void> {
	for (const beginning of ['bundle/', 'sheet/'])
		await db.settings.where('name').startsWith(beginning).delete();
}
