import type { Lot } from '~/core/privacy/wave/lots.ts';
import type { Database } from './tables.ts';

/**
 * The lots in which rows of one question were shown: two tabs that look at once show the same. `change` may take its time;
 * where another tab has made lots meanwhile, it is asked once more. What it tells is given back.
 */
export async function changeLots<T extends { lots: readonly Lot[] }>(
	db: Database,
	id: string,
	change: (before: readonly Lot[]) => Promise<T>,
): Promise<T> {
	for (;;) {
		const text = await readText(db, id);
		const before = decodeLots(text);
		const after = await change(before);
		if (after.lots === before) return after;
		const lots = encodeLots(after.lots);
		const isKept = await db.transaction('rw', db.lots, async () => {
			if ((await readText(db, id)) !== text) return false;
			await db.lots.put({ id, lots });
			return true;
		});
		if (isKept) return after;
	}
}

/** The lots of one question as they are kept. */
export async function readLots(db: Database, id: string): Promise<Lot[]> {
	return decodeLots(await readText(db, id));
}

async function readText(db: Database, id: string): Promise<string> {
	return (await db.lots.get(id))?.lots ?? '';
}

function decodeLots(text: string): Lot[] {
	return text === '' ? [] : text.split('\n').map((line) => (line === '' ? [] : line.split(' ')));
}

function encodeLots(lots: readonly Lot[]): string {
	return lots.map((lot) => lot.join(' ')).join('\n');
}
