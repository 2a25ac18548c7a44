import { onTestFinished, vi } from 'vitest';

/** One transaction as the browser saw it. */
export interface SeenTransaction {
	stores: string[];
	mode: string;
	/** As the browser understood what was asked of it. */
	durability: string;
	/** How it ended. */
	ended: 'open' | 'complete' | 'abort';
}

/** Follows every transaction of connections opened from now until the test is over. */
export function spyOnTransactions(): SeenTransaction[] {
	const seen: SeenTransaction[] = [];
	const original = IDBDatabase.prototype.transaction;
	const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		...given
	) {
		const transaction = original.apply(this, given);
		const { mode, durability, objectStoreNames } = transaction;
		const one: SeenTransaction = { stores: [...objectStoreNames], mode, durability, ended: 'open' };
		transaction.addEventListener('complete', () => (one.ended = 'complete'));
		transaction.addEventListener('abort', () => (one.ended = 'abort'));
		seen.push(one);
		return transaction;
	});
	onTestFinished(() => spy.mockRestore());
	return seen;
}
