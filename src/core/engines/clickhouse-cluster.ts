import { clickhouseTable } from './clickhouse.ts';
import type { Resource } from './descriptor.ts';
import { quoted } from './quoted.ts';

/** How a cluster is called and whether each of its shards keeps its part in copies, which takes a Keeper. */
interface Cluster {
	name: string;
	hasCopies: boolean;
}

/** `{cluster}`, `{shard}` and `{replica}` are what the machines' own settings call them. */
const byOwnNames: Cluster = { name: '{cluster}', hasCopies: true };

/**
 * The tables on many machines, to be made before `clickhouse.sql` is run: `local` ones in which each shard keeps its
 * part, and `over` them the tables that take and give rows. All revisions of a record lie on one shard. Without copies
 * `local` is to be run on every machine; with them one machine makes all.
 */
export function clusterTables(
	resources: readonly Resource[],
	{ name, hasCopies }: Cluster = byOwnNames,
): { local: string[]; over: string[] } {
	const localOf = (resource: Resource) => `${resource.name}_local`;
	const here = hasCopies ? ` on cluster '${name}'` : '';
	const engineOf = (table: string) =>
		hasCopies
			? `ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/{database}/${table}', '{replica}')`
			: 'ReplacingMergeTree';
	return {
		local: resources.map((one) => {
			const table = localOf(one);
			return `create table if not exists ${quoted(table)}${here} ${clickhouseTable(one, engineOf(table))};`;
		}),
		over: resources.map((one) => {
			const table = localOf(one);
			return `create table if not exists ${quoted(one.name)}${here} as ${quoted(table)}\nengine = Distributed('${name}', currentDatabase(), ${quoted(table)}, cityHash64("_id"));`;
		}),
	};
}
