import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './run-web-server.ts';

/** S3-compatible storage that runs, with one bucket. */
export interface RunningStorage {
	/** `http://127.0.0.1:7480`. */
	origin: string;
	bucket: string;
	accessKey: string;
	secret: string;
	/** A request of the bucket's owner: a path below the origin, with what is asked behind `?`. */
	own: (method: string, path: string, body?: string) => Promise<Response>;
	stop: () => Promise<void>;
}

/** Where Debian puts what Ceph's gateway needs: all of it must be there. */
export const storageHere = ['ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'ceph'].map(
	(program) => `/usr/bin/${program}`,
);

const bucket = 'goutong';
const accessKey = 'GOUTONGACCESSKEY';
const secret = 'the secret half/of it';

/** Starts a Ceph of one machine, in memory, with its gateway, which checks signatures and policies as S3 does. */
export async function runStorage(site: string): Promise<RunningStorage> {
	const folder = await mkdtemp(join(tmpdir(), 'goutong-storage-'));
	for (const name of ['mon', 'osd']) await mkdir(join(folder, name));
	const [monitor, port] = [await freePort(), await freePort()];
	const [cluster, disk] = [randomUUID(), randomUUID()];
	await writeFile(join(folder, 'ceph.conf'), settings(folder, cluster, monitor));
	const environment = { ...process.env, CEPH_CONF: join(folder, 'ceph.conf') };
	const options = { cwd: folder, env: environment, encoding: 'utf8' } as const;
	const run = (program: string, ...given: string[]) => {
		const { status, stderr } = spawnSync(program, given, { ...options, timeout: 60_000 });
		if (status !== 0) throw new Error(`${program} ${given.join(' ')}: ${stderr}`);
	};
	const running: ChildProcess[] = [];
	const start = (program: string, ...given: string[]) =>
		running.push(spawn(program, [...given, '-f'], { ...options, stdio: 'ignore' }));

	for (const [at, who] of ['mon.', 'client.admin', 'client.rgw', 'osd.0'].entries())
		run('ceph-authtool', ...(at === 0 ? ['-C'] : []), 'keyring', '-g', '-n', who, ...everything);
	run(
		'monmaptool',
		'--create',
		'--addv',
		'a',
		`[v2:127.0.0.1:${monitor}]`,
		'--fsid',
		cluster,
		'map',
	);
	run('ceph-mon', '-i', 'a', '--mkfs', '--monmap', 'map', '--keyring', 'keyring');
	start('ceph-mon', '-i', 'a');
	run('ceph', 'osd', 'new', disk);
	run('ceph-osd', '-i', '0', '--mkfs', '--osd-uuid', disk);
	run('ceph', 'osd', 'crush', 'add', 'osd.0', '1', 'root=default', 'host=localhost');
	start('ceph-osd', '-i', '0');
	start('radosgw', '-n', 'client.rgw', `--rgw-frontends=beast endpoint=127.0.0.1:${port}`);
	const keys = [`--access-key=${accessKey}`, `--secret-key=${secret}`];
	run('radosgw-admin', 'user', 'create', '--uid=goutong', '--display-name=Goutong', ...keys);

	const origin = `http://127.0.0.1:${port}`;
	const own = (method: string, path: string, body?: string) =>
		fetch(origin + path, { ...signed(method, path, body), method, ...(body && { body }) });
	await untilAnswers(origin);
	for (const [path, body] of [[`/${bucket}`], [`/${bucket}?cors`, cors(site)]] as const) {
		const { status } = await own('PUT', path, body);
		if (status !== 200) throw new Error(`PUT ${path}: ${status}`);
	}
	const stop = async () => {
		for (const one of running.reverse()) {
			const gone = new Promise((resolve) => one.once('exit', resolve));
			one.kill('SIGKILL');
			await gone;
		}
		await rm(folder, { recursive: true, force: true });
	};
	return { origin, bucket, accessKey, secret, own, stop };
}

const everything = ['--cap', 'mon', 'allow *', '--cap', 'osd', 'allow *'];

const settings = (folder: string, cluster: string, monitor: number) => `[global]
fsid = ${cluster}
mon host = [v2:127.0.0.1:${monitor}]
public addr = 127.0.0.1
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 4
osd pool default pgp num = 4
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
osd objectstore = memstore
memstore device bytes = 2147483648
mon allow pool size one = true
mon data avail crit = 1
mon data = ${folder}/mon
osd data = ${folder}/osd
keyring = ${folder}/keyring
run dir = ${folder}
crash dir = ${folder}
log file = ${folder}/$name.log
admin socket = ${folder}/$name.asok
pid file = ${folder}/$name.pid
`;

const cors = (site: string) =>
	`<CORSConfiguration><CORSRule><AllowedOrigin>${site}</AllowedOrigin><AllowedMethod>POST</AllowedMethod></CORSRule></CORSConfiguration>`;

/** Signed in the old way, which needs a line. */
function signed(method: string, path: string, body?: string): { headers: Record<string, string> } {
	const date = new Date().toUTCString();
	const type = body ? 'application/xml' : '';
	const text = `${method}\n\n${type}\n\nx-amz-date:${date}\n${path.replace(/\?(?!cors).*/, '')}`;
	const signature = createHmac('sha1', secret).update(text).digest('base64');
	const headers = { 'x-amz-date': date, authorization: `AWS ${accessKey}:${signature}` };
	return { headers: { ...headers, ...(type && { 'content-type': type }) } };
}

async function untilAnswers(origin: string): Promise<void> {
	const end = Date.now() + 120_000;
	while (Date.now() < end) if (await fetch(origin).catch(() => null)) return;
	throw new Error('The storage does not answer.');
}
