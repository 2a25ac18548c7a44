import type { Lot } from '~/core/privacy/wave/lots.ts';
import type { Database } from './tables.ts';

/**
 * The lots in which rows of one question were shown, read and written in one piece: two tabs that look at once show
 * the same. What `change` tells is given back.
 */
export function changeLots<T extends { lots: readonly Lot[] }>(
	db: Database,
	id: string,
	change: (before: readonly Lot[]) => T,
): Promise<T> {
	return db.transaction('rw', db.lots, async () => {
		const before = decodeLots((await db.lots.get(id))?.lots ?? '');
		const after = change(before);
		if (after.lots !== before) await db.lots.put({ id, lots: encodeLots(after.lots) });
		return after;
	});
}

function decodeLots(text: string): Lot[] {
	return text === '' ? [] : text.split('\n').map((line) => line.split(' '));
}

function encodeLots(lots: readonly Lot[]): string {
	return lots.map((lot) => lot.join(' ')).join('\n');
}
