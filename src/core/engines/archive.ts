import { strToU8 } from 'fflate';
import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import type { KpiPlan } from '../figures/kpis/kpi-plan.ts';
import { newId } from '../entries/ids.ts';
import { encodeCsvParts, type EncodeOptions } from '../csv/write/encode.ts';
import { zipFiles } from '../csv/write/zip-files.ts';
import { dataPackage } from './data-package.ts';
import { engineFiles } from './engine-files.ts';

export type ArchiveOptions = Pick<EncodeOptions, 'random'> & {
	/** Gives each tracker's file its `b-…`. */
	createBatch?: () => string;
	/** What clocks and figures are worked out with. Not there: the scripts tell none. */
	plan?: KpiPlan | null;
};

/** A file of the archive, in parts. */
export interface ArchiveFile {
	name: string;
	parts: Iterable<string>;
}

/**
 * The same entries for programs: a zip with one CSV per tracker (key-only headers, codes for choices, ids of linked
 * records in columns of their own, UTF-8 without byte order mark), a `datapackage.json` that describes every column
 * (Data Package 2.0), and a script for each database that loads them and works out how things stand. Text cells
 * carry the guard of `guardCell` here too: whatever leaves Goutong may end in a spreadsheet.
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
	{ random, createBatch = () => newId('b'), plan = null }: ArchiveOptions = {},
): ArchiveFile[] {
	const told = new Set(Object.keys(entriesByTracker));
	const asked = plan ? askedWith(told, definitions, plan) : told;
	const tables = definitions.flatMap((definition) => {
		const { id } = definition;
		if (!asked.has(id)) return [];
		return [{ definition, entries: told.has(id) ? (entriesByTracker[id] ?? []) : [] }];
	});
	const described = dataPackage(tables);
	const description = `${JSON.stringify(described, null, '\t')}\n`;
	const beside = Object.entries(engineFiles(tables, described.resources, plan)).map(
		([name, text]) => ({
			name,
			parts: [text],
		}),
	);
	const csvs = tables.map(({ definition, entries }) => {
		const options = {
			...({ form: 'codes', repeatsLinks: true } as const),
			...{ batch: createBatch(), ...(random && { random }) },
		};
		const { parts } = encodeCsvParts(entries, definition, options);
		return { name: `${definition.id}.csv`, parts: withoutMark(parts) };
	});
	return [{ name: 'datapackage.json', parts: [description] }, ...beside, ...csvs];
}

function* withoutMark(parts: Iterable<string>): Generator<string> {
	for (const part of parts) yield part.startsWith('\uFEFF') ? part.slice(1) : part;
}

/** These trackers and those without a record that what is told of them asks: nothing noted is an answer too. */
function askedWith(
	told: ReadonlySet<string>,
	definitions: readonly Definition[],
	{ trackers }: Pick<KpiPlan, 'trackers'>,
): ReadonlySet<string> {
	const beside = definitions.flatMap(({ id, children, parent }) =>
		told.has(id) ? [...children, ...(parent?.trackers ?? [])] : [],
	);
	const by = trackers.filter(({ uses }) =>
		uses.some((use) => use.use === 'per_record' && told.has(use.by.tracker)),
	);
	return new Set([...told, ...beside, ...by.map(({ id }) => id)]);
}
