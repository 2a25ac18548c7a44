import { readdirSync, readFileSync } from 'node:fs';
import type { ExpectedExample, KeptDatabase } from '../../scripts/fixtures/release-example.ts';
import { decodeStored } from '../../scripts/fixtures/stored-value.ts';

const folder = new URL('../fixtures/releases/', import.meta.url);

/** What a release stored and exported, as `scripts/fixtures/keep-release.ts` kept it. */
export interface KeptRelease {
	version: string;
	expected: ExpectedExample;
	/** Paths below `files/`. */
	files: string[];
	readFile(path: string): Uint8Array<ArrayBuffer>;
	/** The rows of one table of its database. */
	rowsOf(store: string): unknown[];
}

/** Every release that was kept. */
export function keptReleases(): KeptRelease[] {
	const kept = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
	return kept.map(({ name }) => openRelease(name));
}

function openRelease(version: string): KeptRelease {
	const at = new URL(`${version}/`, folder);
	const files = readdirSync(new URL('files/', at), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
		.map((path) => path.slice(path.lastIndexOf('/files/') + '/files/'.length))
		.sort();
	const database = readJson(new URL('database.json', at)) as KeptDatabase;
	return {
		version,
		expected: readJson(new URL('expected.json', at)) as ExpectedExample,
		files,
		readFile: (path) => new Uint8Array(readFileSync(new URL(`files/${encodeURI(path)}`, at))),
		rowsOf: (store) =>
			database.stores
				.filter(({ name }) => name === store)
				.flatMap(({ rows }) => rows.map(({ value }) => decodeStored(value))),
	};
}

/** The script that keeps releases writes these files, and nobody else. */
function readJson(url: URL): unknown {
	return JSON.parse(readFileSync(url, 'utf8'));
}
