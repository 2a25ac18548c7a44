import { expect, it, vi } from 'vitest';
import { loadOnce } from '../../../src/components/tracker/load-once.ts';

it('code that has come is not asked for again', async () => {
	const load = vi.fn(async () => 'code');
	const get = loadOnce(load);
	expect(await Promise.all([get(), get()])).toEqual(['code', 'code']);
	expect(await get()).toBe('code');
	expect(load).toHaveBeenCalledOnce();
});

it('code that did not come is asked for again when it is wanted', async () => {
	const load = vi.fn(async () => 'code').mockRejectedValueOnce(new Error('No network.'));
	const get = loadOnce(load);
	await expect(get()).rejects.toThrow('No network.');
	expect(await get()).toBe('code');
	expect(load).toHaveBeenCalledTimes(2);
});
