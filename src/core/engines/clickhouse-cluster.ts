import { clickhouseTable } from './clickhouse.ts';
import type { Resource } from './descriptor.ts';
import { quoted } from './quoted.ts';

/**
 * The tables on many machines, to be made before `clickhouse.sql` is run: each shard keeps its part in copies, and a
 * table over all of them takes and gives rows. All revisions of a record lie on one shard. `{cluster}`, `{shard}` and
 * `{replica}` are what the machines' own settings call them.
 */
export function clusterTables(resources: readonly Resource[]): string[] {
	return resources.flatMap((resource) => {
		const local = `${resource.name}_local`;
		const engine = `ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/{database}/${local}', '{replica}')`;
		const here = `on cluster '{cluster}'`;
		return [
			`create table if not exists ${quoted(local)} ${here} ${clickhouseTable(resource, engine)};`,
			`create table if not exists ${quoted(resource.name)} ${here} as ${quoted(local)}\nengine = Distributed('{cluster}', currentDatabase(), ${quoted(local)}, cityHash64("_id"));`,
		];
	});
}
