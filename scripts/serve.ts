import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compression from '@polka/compression';
import sirv from 'sirv';
import { type Header, scriptsFolder, siteHeaders, workerPolicy } from '../config/headers.ts';
import { dropBox } from '../integrations/drop-box.ts';
import { siteAddress } from '../integrations/site-address.ts';
import { lostPage } from '../src/core/offline/file-list.ts';
import { type ServedBox, serveBox } from './serve-box.ts';

/** Where a folder is served. */
interface Place {
	/** 0 takes a free one. */
	port?: number;
	host?: string;
	/** The site's own address, `/` or `/handbook/`: outside it there is nothing. */
	base?: string;
	/** The drop box it keeps; left out: none. */
	box?: ServedBox | null;
}

/**
 * Serves a folder of built files, as a web server should: compressed, with the headers of
 * `config/headers.ts`, and with the site's own page where there is no such file.
 */
export async function serve(
	folder: string,
	{ port = 0, host, base = '/', box = null }: Place = {},
): Promise<Server> {
	const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
	const compress = compression({ brotli: true, level: 5 });
	const server = createServer(async (request, response) => {
		if (box && (await serveBox(box, request, response))) return;
		if (!request.url?.startsWith(base)) {
			response.writeHead(302, { location: base }).end();
			return;
		}
		request.url = request.url.slice(base.length - 1);
		for (const [name, value] of headersFor(request.url)) response.setHeader(name, value);
		compress(request, response, () =>
			files(request, response, async () => {
				response.statusCode = 404;
				response.setHeader('content-type', 'text/html; charset=utf-8');
				response.end(await readFile(join(folder, lostPage)).catch(() => '404: not found'));
			}),
		);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	return server;
}

function headersFor(url = '/'): readonly Header[] {
	return url.startsWith(`/${scriptsFolder}/`) ? [...siteHeaders, workerPolicy] : siteHeaders;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const folder = fileURLToPath(new URL('../dist', import.meta.url));
	const wanted = Number(process.env['PORT'] ?? 4321);
	const base = siteAddress();
	const { folder: at } = dropBox();
	const box = at ? { at, folder: fileURLToPath(new URL('../dist-inbox', import.meta.url)) } : null;
	let server: Server;
	try {
		server = await serve(folder, { port: wanted, base, box });
	} catch {
		server = await serve(folder, { base, box });
		console.log(`Port ${wanted} is taken; another one was chosen.`);
	}
	const address = server.address();
	const home = `http://localhost:${typeof address === 'object' && address ? address.port : wanted}${base}`;
	console.log(`\n  沟通 Goutong is running:  ${home}   English: ${home}en/`);
	console.log('  Stop with Ctrl+C.\n');
}
