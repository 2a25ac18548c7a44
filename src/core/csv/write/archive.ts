import { strToU8 } from 'fflate';
import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import { newId } from '../../entries/ids.ts';
import { dataPackage } from './data-package.ts';
import { encodeCsv, type EncodeOptions } from './encode.ts';
import { zipFiles } from './zip-files.ts';

export type ArchiveOptions = Pick<EncodeOptions, 'random'> & {
	/** Gives each tracker's file its `b-…`. */
	createBatch?: () => string;
};

/**
 * The same entries for programs: a zip with one CSV per tracker (key-only headers, codes for
 * choices, UTF-8 without byte order mark) and a `datapackage.json` that describes every column
 * (Frictionless Data Package with Table Schema). Text cells carry the guard of `guardCell` here
 * too: whatever leaves Goutong may end in a spreadsheet.
 */
export function encodeArchive(
	entriesByTracker: Readonly<Record<string, Entry[]>>,
	definitions: Definition[],
	{ random, createBatch = () => newId('b') }: ArchiveOptions = {},
): Uint8Array {
	const tables = definitions.flatMap((definition) => {
		const entries = Object.hasOwn(entriesByTracker, definition.id)
			? entriesByTracker[definition.id]
			: undefined;
		return entries ? [{ definition, entries }] : [];
	});
	const files: Record<string, Uint8Array> = {
		'datapackage.json': strToU8(`${JSON.stringify(dataPackage(tables), null, '\t')}\n`),
	};
	for (const { definition, entries } of tables) {
		const options = { form: 'codes', batch: createBatch(), ...(random && { random }) } as const;
		files[`${definition.id}.csv`] = strToU8(encodeCsv(entries, definition, options).text.slice(1));
	}
	return zipFiles(files);
}
