import { expect, it } from 'vitest';
import { shareByKind } from '../../site/share-by-kind.ts';

const one = () => ({ isConnected: () => true });

it('Two who ask at once share one', async () => {
	let starts = 0;
	const share = shareByKind(async () => {
		starts += 1;
		return one();
	});
	const [first, second] = await Promise.all([share(''), share('')]);
	expect(first).toBe(second);
	expect(await share('')).toBe(first);
	expect(starts).toBe(1);
	expect(await share('other')).not.toBe(first);
});

it('One that could not be started is started anew for who asks next', async () => {
	let starts = 0;
	const share = shareByKind(async () => {
		starts += 1;
		if (starts === 1) throw new Error('It does not start.');
		return one();
	});
	await expect(share('')).rejects.toThrow('It does not start.');
	expect((await share('')).isConnected()).toBe(true);
});

it('One that has gone is started anew', async () => {
	let isThere = true;
	const share = shareByKind(async () => ({ isConnected: () => isThere }));
	const first = await share('');
	isThere = false;
	expect(await share('')).not.toBe(first);
});
