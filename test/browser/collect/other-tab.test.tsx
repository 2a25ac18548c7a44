import { expect, it } from 'vitest';
import { openDatabase } from '~/storage/database.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { loadDefinition } from '../definitions.ts';
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
		const other = await openDatabase({ name: database });
		if (other.kind !== 'open') throw new Error('Not opened.');
		await eraseEverything(other.db, what);
		other.db.close();
		// A person comes back from there.
		document.dispatchEvent(new Event('visibilitychange'));
		await expect.element(island.getByText(/^已导入/)).not.toBeInTheDocument();
		await expect.element(button('选择文件')).toBeEnabled();
	},
);
