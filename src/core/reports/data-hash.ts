import { shortHash } from './short-hash.ts';

/** A record a figure is made from, as far as it has to be known again. */
export interface DataRecord {
	tracker: string;
	id: string;
	hash: string;
}

/** What a report is worked out from. */
export interface ReportData {
	period: string;
	records: Iterable<DataRecord>;
	/**
	 * What the figures depend on besides: the calendar's hash, that of the limits, the version of each form. A
	 * report made again by another calendar is another one (laws B).
	 */
	basis: readonly { id: string; version: string | number }[];
}

/**
 * What tells a report's data from any other: the same for the same records, in whatever order they were imported,
 * how often, and in how many files. Nothing of a record can be read from it.
 */
export function dataHash({ period, records, basis }: ReportData): {
	data: string;
	records: number;
} {
	const keys = new Set<string>();
	for (const { tracker, id, hash } of records) keys.add(`${tracker}/${id} ${hash}`);
	const versions = Object.fromEntries(basis.map(({ id, version }) => [id, version]));
	return { data: shortHash([period, versions, [...keys].sort()]), records: keys.size };
}
