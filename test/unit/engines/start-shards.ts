import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = '/usr/sbin/clickhouse-server';

/** Whether Debian's ClickHouse, of 2018, is installed, which keeps a shard but cannot ask the questions. */
export const hasShards = existsSync(program) && existsSync('/usr/bin/clickhouse-client');

/** Machines of a cluster, each a process of this one. */
export interface Shards {
	/** The file with the settings for whoever asks them. */
	settings: string;
	/** What a shard itself answers to a query. */
	ask(shard: number, sql: string): string;
	stop(): Promise<void>;
}

/** Starts so many shards of a cluster called `name`, each with a folder of its own. */
export async function startShards(folder: string, name: string, count: number): Promise<Shards> {
	const running = await Promise.all(
		Array.from({ length: count }, async (_, at) => {
			const [port, own] = [await freePort(), join(folder, `shard-${at}`)];
			mkdirSync(join(own, 'tmp'), { recursive: true });
			writeFileSync(join(own, 'users.xml'), users);
			writeFileSync(join(own, 'config.xml'), configOf(own, port, await freePort()));
			const server = spawn(program, [`--config-file=${join(own, 'config.xml')}`], {
				stdio: 'ignore',
			});
			return { port, server };
		}),
	);
	const ask = (shard: number, sql: string) => {
		const port = String(running[shard]?.port ?? 0);
		const given = ['--host', '127.0.0.1', '--port', port, '--multiquery', '--query', sql];
		return execFileSync('/usr/bin/clickhouse-client', given, {
			stdio: ['ignore', 'pipe', 'pipe'],
		}).toString();
	};
	for (const shard of running.keys()) await answering(() => ask(shard, 'select 1'));
	const file = fileURLToPath(new URL('./between-shards.ts', import.meta.url));
	const between = spawn(process.execPath, [file, ...running.map(({ port }) => String(port))], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const [said] = (await once(between.stdout, 'data')) as [Buffer]; // One line of ports.
	const ports = JSON.parse(said.toString()) as number[]; // As that program writes them.
	const shards = ports.map(
		(port) =>
			`<shard><internal_replication>true</internal_replication><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`,
	);
	const settings = join(folder, 'cluster.xml');
	writeFileSync(
		settings,
		`<clickhouse><remote_servers><${name}>${shards.join('')}</${name}></remote_servers></clickhouse>`,
	);
	return {
		settings,
		ask,
		stop: async () => {
			between.kill();
			for (const { server } of running) {
				server.kill();
				await once(server, 'exit');
			}
		},
	};
}

const users = `<yandex><profiles><default/></profiles><quotas><default/></quotas><users><default>
<password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
</default></users></yandex>`;

function configOf(own: string, port: number, other: number): string {
	return `<yandex><logger><level>error</level><log>${own}/log</log><errorlog>${own}/errors</errorlog></logger>
<tcp_port>${port}</tcp_port><http_port>${other}</http_port><listen_host>127.0.0.1</listen_host>
<path>${own}/data/</path><tmp_path>${own}/tmp/</tmp_path><users_config>${own}/users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>50000000</mark_cache_size></yandex>`;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo; // It listens on a port.
	server.close();
	return port;
}

/** Waits until a server answers, asking it again and again. */
async function answering(ask: () => string): Promise<void> {
	for (let time = 0; ; time++)
		try {
			ask();
			return;
		} catch (error) {
			if (time > 100) throw error;
			await setTimeout(100);
		}
}
