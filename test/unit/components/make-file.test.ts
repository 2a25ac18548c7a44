import { expect, it } from 'vitest';
import { makeArchiveFile } from '~/components/export/make-archive.ts';
import { makeCsvFile } from '~/components/export/make-file.ts';
import { loadDefinitions } from '../definitions.ts';

const definitions = loadDefinitions('zh-CN');

it.each(definitions.map(({ id }) => id))(
	'files of %s made one after the other overwrite each other in no folder',
	async (id) => {
		const definition = definitions.find((one) => one.id === id);
		if (!definition) throw new Error(`There is no ${id}.`);
		const names = new Set<string>();
		for (let count = 0; count < 5; count += 1) {
			names.add(makeCsvFile([], definition).name);
			names.add((await makeArchiveFile([], definition)).name);
		}
		expect(names.size).toBe(10);
		for (const name of names) expect(name).toMatch(/^goutong-[\w-]+-0rows-[2-9a-z]{6}\.(csv|zip)$/);
	},
);
