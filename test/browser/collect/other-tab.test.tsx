import { expect, it } from 'vitest';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { loadDefinition } from '../definitions.ts';
import { openTab } from '../storage/fresh-database.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');

it.each(['collected', 'everything'] as const)(
	'no longer says "imported" when another tab erased %s',
	async (what) => {
		const { island, choose, button, database } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		choose(handOver([write(needs, need)], needs));
		await button(/^导入$/).click();
		await expect.element(island.getByText(/^已导入/)).toBeVisible();
		const other = await openTab(database);
		await eraseEverything(other, what);
		other.close();
		// A person comes back from there.
		document.dispatchEvent(new Event('visibilitychange'));
		await expect.element(island.getByText(/^已导入/)).not.toBeInTheDocument();
		await expect.element(button('选择文件')).toBeEnabled();
	},
);
