import { strToU8 } from 'fflate';
import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import type { Field } from '../../fields/field.ts';
import { newId } from '../../entries/ids.ts';
import { dataPackage } from './data-package.ts';
import { encodeCsvParts, type EncodeOptions } from './encode.ts';
import { archiveSql } from './sql.ts';
import { zipFiles } from './zip-files.ts';

export type ArchiveOptions = Pick<EncodeOptions, 'random'> & {
	/** Gives each tracker's file its `b-…`. */
	createBatch?: () => string;
};

/** A file of the archive, in parts. */
export interface ArchiveFile {
	name: string;
	parts: Iterable<string>;
}

/**
 * The same entries for programs: a zip with one CSV per tracker (key-only headers, codes for
 * choices, UTF-8 without byte order mark) and a `datapackage.json` that describes every column
 * (Frictionless Data Package with Table Schema); where records link
 * to others, with their ids in columns of their own and `schema.sql`. Text cells carry the guard of `guardCell` here
 * too: whatever leaves Goutong may end in a spreadsheet.
 */
export function encodeArchive(
	entriesByTracker: Readonly<Record<string, Entry[]>>,
	definitions: Definition[],
	options: ArchiveOptions = {},
): Uint8Array {
	const files = archiveFiles(entriesByTracker, definitions, options);
	const bytes = files.map(({ name, parts }) => [name, strToU8([...parts].join(''))] as const);
	return zipFiles(Object.fromEntries(bytes));
}

/** The files of that zip, to be written one after the other. */
export function archiveFiles(
	entriesByTracker: Readonly<Record<string, Entry[]>>,
	definitions: Definition[],
	{ random, createBatch = () => newId('b') }: ArchiveOptions = {},
): ArchiveFile[] {
	const tables = definitions.flatMap((definition) => {
		const entries = Object.hasOwn(entriesByTracker, definition.id)
			? entriesByTracker[definition.id]
			: undefined;
		return entries ? [{ definition, entries }] : [];
	});
	const described = dataPackage(tables);
	const description = `${JSON.stringify(described, null, '\t')}\n`;
	const related = tables.some(({ definition }) => definition.fields.some(leadsToRecords));
	const sql = { name: 'schema.sql', parts: [archiveSql(tables, described.resources)] };
	const csvs = tables.map(({ definition, entries }) => {
		const options = {
			...({ form: 'codes', repeatsLinks: true } as const),
			...{ batch: createBatch(), ...(random && { random }) },
		};
		const { parts } = encodeCsvParts(entries, definition, options);
		return { name: `${definition.id}.csv`, parts: withoutMark(parts) };
	});
	return [{ name: 'datapackage.json', parts: [description] }, ...(related ? [sql] : []), ...csvs];
}

function leadsToRecords(field: Field): boolean {
	return field.type === 'link' && field.to.length > 0;
}

function* withoutMark(parts: Iterable<string>): Generator<string> {
	for (const part of parts) yield part.startsWith('\uFEFF') ? part.slice(1) : part;
}
