import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kitsFolder } from '../../../config/addresses.ts';
import type { Kit } from '../../../src/core/definition/kit.ts';
import { bundleKit } from './bundle-kit.ts';
import { groupKits } from './kit-needs.ts';
import { prepareCode, writeKit } from './write-kit.ts';

/** Puts every kit of the built site in `site` in the place of what its route wrote of it. Gives how many. */
export async function writeKits(root: string, site: string): Promise<number> {
	const folder = join(site, kitsFolder);
	const files = globSync('*.json', { cwd: folder });
	const kits = await Promise.all(
		// It is what the route of the same build wrote.
		files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as Kit),
	);
	await Promise.all(files.map((file) => rm(join(folder, file))));
	await Promise.all(
		groupKits(kits).map(async (group) => {
			const code = prepareCode(await bundleKit(root, group.needs));
			for (const kit of group.kits)
				await writeFile(join(folder, `${kit.id}.html`), writeKit(kit, code));
		}),
	);
	return kits.length;
}
