import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boxRoot, boxSettings } from '~/site/box-settings.ts';
import type { BoxUnderTest } from './drop-box.ts';

/** A web server that runs, with the drop box it keeps. */
export interface RunningServer {
	box: BoxUnderTest;
	stop: () => Promise<void>;
}

/** Where Debian puts them. */
export const webServersHere = { nginx: '/usr/sbin/nginx', Apache: '/usr/sbin/apache2' };

/** Starts a web server with the settings the handbook shows, of which only the folder is another one. */
export async function runWebServer(
	server: keyof typeof webServersHere,
	sealed = true,
): Promise<RunningServer> {
	const folder = await mkdtemp(join(tmpdir(), `goutong-${server}-`));
	const at = '/inbox/';
	for (const name of ['inbox', 'arriving', 'site']) await mkdir(join(folder, name));
	// Servers write as a user of their own.
	for (const name of ['', 'inbox', 'arriving']) await chmod(join(folder, name), 0o777);
	await writeFile(join(folder, 'site', 'index.html'), 'the site');
	const port = await freePort();
	const shown = boxSettings(server, { at, sealed }).replaceAll(boxRoot, folder);
	const file = join(folder, 'server.conf');
	await writeFile(file, around[server](folder, port, shown));
	const running = spawn(webServersHere[server], start[server](file), { stdio: 'inherit' });
	await untilAnswers(port, running);
	const stop = async () => {
		const gone = new Promise((resolve) => running.once('exit', resolve));
		running.kill('SIGTERM');
		await gone;
		await rm(folder, { recursive: true, force: true });
	};
	return { box: { port, at, folder: join(folder, 'inbox') }, stop };
}

const start = {
	nginx: (file: string) => ['-c', file],
	Apache: (file: string) => ['-f', file, '-DFOREGROUND'],
};

const around = {
	nginx: (folder: string, port: number, shown: string) => `daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
    access_log ${folder}/access.log;
    server {
        listen ${port};
        root ${folder}/site;
${shown}
    }
}`,
	Apache: (folder: string, port: number, shown: string) => `ServerRoot ${folder}
ServerName localhost
Listen ${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
CustomLog ${folder}/access.log "%h %r" env=!goutong_box
${modules(['mpm_event', 'authz_core', 'alias', 'setenvif', 'rewrite', 'dav', 'dav_fs'])}
User www-data
Group www-data
DocumentRoot ${folder}/site
<VirtualHost *:${port}>
${shown}
</VirtualHost>`,
};

function modules(names: string[]): string {
	const [folder = ''] = globSync('/usr/lib/apache2/modules');
	return names
		.filter((name) => existsSync(`${folder}/mod_${name}.so`))
		.map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`)
		.join('\n');
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
		});
	});
}

async function untilAnswers(port: number, running: ChildProcess): Promise<void> {
	while (running.exitCode === null) {
		const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
		if (answer) return;
	}
	throw new Error(`The web server ended with ${running.exitCode}: its settings are wrong.`);
}
