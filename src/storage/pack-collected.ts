import type { Transaction } from 'dexie';
import { encodePack, type Pack, packOf } from './packs.ts';
import type { CollectedRecord } from './records.ts';

/** Records read at a time. */
const chunk = 5000;

/**
 * Takes what 0.1.0 collected, a record for each id, into packs; part of opening an older database,
 * whole or not at all.
 */
export async function packCollected(transaction: Transaction): Promise<void> {
	const old = transaction.table<CollectedRecord, string>('collected');
	const packs = transaction.table('packs');
	let pack: Pack = new Map();
	let id = '';
	const close = async () => {
		if (pack.size > 0) await packs.add(encodePack(id, pack));
		pack = new Map();
	};
	for (let after = ''; ;) {
		const records = await old.where(':id').above(after).limit(chunk).toArray();
		for (const record of records) {
			// Records come in order, and so do their packs.
			if (packOf(record.key) !== id) await close();
			id = packOf(record.key);
			pack.set(record.key, record);
		}
		const last = records.at(-1);
		if (!last || records.length < chunk) return close();
		after = last.key;
	}
}
