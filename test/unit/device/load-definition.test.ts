import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadDefinition, loadDefinitions, rememberDefinition } from '~/device/load-definition.ts';
import { twoTrackers } from '../definition/two-trackers.ts';

const [cases, steps] = twoTrackers();
let asked: string[] = [];
let missing = false;

beforeEach(() => {
	asked = [];
	// Opened from disk and served alike, a page asks for files by their address.
	globalThis.goutongFolder = {
		read(address) {
			asked.push(address);
			if (missing) return Promise.reject(new Error(`${address}: 404`));
			return Promise.resolve(JSON.stringify(address.includes('_all') ? [cases, steps] : steps));
		},
		startWorker: () => Promise.reject(new Error('none')),
		link: (address) => address,
	};
});

afterEach(() => Reflect.deleteProperty(globalThis, 'goutongFolder'));

it('Another tracker is asked for once, and anew where that failed', async () => {
	missing = true;
	await expect(loadDefinition('steps', 'en')).rejects.toThrow('404');
	missing = false;
	const both = await Promise.all([loadDefinition('steps', 'en'), loadDefinition('steps', 'en')]);
	expect(both).toEqual([steps, steps]);
	expect(asked).toEqual(['/definitions/en/steps.json', '/definitions/en/steps.json']);
});

it('Who asked for all has each, and a page its own', async () => {
	rememberDefinition(cases);
	expect(await loadDefinition('cases', 'zh-CN')).toBe(cases);
	expect(asked).toEqual([]);
	expect(await loadDefinitions('zh-CN')).toEqual([cases, steps]);
	expect(await loadDefinition('steps', 'zh-CN')).toEqual(steps);
	expect(asked).toEqual(['/definitions/zh-CN/_all.json']);
});
