import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isMadeOf, makeMarked } from '../../site/made-mark.ts';

it('Something is made once it was made to its end, and not while or after it broke off', async () => {
	const root = mkdtempSync(join(tmpdir(), 'made-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	const [source, target] = [join(root, 'site'), join(root, 'folder')];
	mkdirSync(source);
	const begin = async () => void mkdirSync(target, { recursive: true });
	const breakOff = makeMarked(target, async () => {
		await begin();
		throw new Error('It broke off.');
	});
	await expect(breakOff).rejects.toThrow('It broke off.');
	expect(isMadeOf(source, target)).toBe(false);
	await makeMarked(target, begin);
	expect(isMadeOf(source, target)).toBe(true);
	await makeMarked(target, async () => expect(isMadeOf(source, target)).toBe(false));
	rmSync(target, { recursive: true });
	expect(isMadeOf(source, target)).toBe(false);
});
