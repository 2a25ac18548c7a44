import { keyOf } from './header.ts';

/** Where a header has the columns by which a row is known to be ours; `null`: not at all. */
export interface OurColumns {
	schemaName: string | null;
	hashName: string | null;
}

/** Whether we wrote the row, guards and all: it tells its form and version, or its hash. */
export function isRowOfOurs(
	cells: Readonly<Record<string, string>>,
	{ schemaName, hashName }: OurColumns,
): boolean {
	return [schemaName, hashName].some((name) => name !== null && (cells[name] ?? '').trim() !== '');
}

/** The columns of {@link OurColumns} among some names. */
export function findOurColumns(names: readonly string[]): OurColumns {
	const named = (key: string) => names.find((name) => keyOf(name) === key) ?? null;
	return { schemaName: named('_schema'), hashName: named('_hash') };
}
