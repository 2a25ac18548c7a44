import { expect, it } from 'vitest';
import { loadDefinition } from '../definitions.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');

/** Whether the browser would ask before the page is left now. */
function asks(): boolean {
	return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

it('asks before a check is left that was not imported, and at no other time', async () => {
	const { choose, button } = mountCollect();
	await expect.element(button('选择文件')).toBeEnabled();
	await expect.poll(asks).toBe(false);
	const file = handOver([write(needs, need)], needs);
	choose(file);
	await expect.element(button(/^导入$/)).toBeEnabled();
	await expect.poll(asks).toBe(true);
	await button('放弃这次核对').click();
	await expect.element(button(/^导入$/)).not.toBeInTheDocument();
	await expect.poll(asks).toBe(false);
	choose(file);
	await button(/^导入$/).click();
	await expect.element(button('继续导入')).toBeVisible();
	await expect.poll(asks).toBe(false);
	await button('继续导入').click();
	choose(file);
	await expect.element(button('重新选择')).toBeVisible();
	await expect.poll(asks).toBe(false);
});
