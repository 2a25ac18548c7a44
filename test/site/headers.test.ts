import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scriptsFolder, siteHeaders, workerPolicy } from '../../config/headers.ts';
import { serve } from '../../scripts/serve.ts';
import { launch, newPerson, origin } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

it('every answer carries the headers, and a script its own policy', async () => {
	const html = await (await fetch(`${origin()}/collect/`)).text();
	const script = new RegExp(`/${scriptsFolder}/[^"]+\\.js`).exec(html)?.[0] ?? '';
	for (const path of ['/', '/en/collect/', '/mark.svg', '/nothing-here/']) {
		const { headers } = await fetch(origin() + path);
		for (const [name, value] of siteHeaders) expect(headers.get(name), path).toBe(value);
	}
	const { headers } = await fetch(origin() + script);
	expect(headers.get(workerPolicy[0])).toBe(workerPolicy[1]);
	expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
});

it('no other site can show a page in a frame', async () => {
	const portal = createServer((request, response) => {
		const shown = new URL(request.url ?? '/', 'http://portal').searchParams.get('shows');
		response.setHeader('content-type', 'text/html');
		response.end(shown ? `<iframe src="${shown}"></iframe>` : 'a page without headers');
	});
	await new Promise<void>((resolve) => portal.listen(0, resolve));
	const person = await newPerson(browser);
	const page = await person.newPage();
	const show = async (url: string) => {
		await page.goto(`${addressOf(portal)}?shows=${encodeURIComponent(url)}`);
		return page.frames()[1]?.locator('body').innerText();
	};
	expect(await show(addressOf(portal))).toBe('a page without headers');
	const failed = page.waitForEvent('requestfailed');
	await show(`${origin()}/collect/`);
	expect((await failed).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
	portal.close();
	await person.close();
});

it('a worker reaches no other origin and runs no text as code', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'goutong-headers-'));
	await mkdir(join(folder, scriptsFolder));
	await writeFile(join(folder, 'index.html'), '<!doctype html><title>probe</title>');
	await writeFile(join(folder, scriptsFolder, 'probe.js'), probe);
	const server = await serve(folder);
	const person = await newPerson(browser);
	const page = await person.newPage();
	await page.goto(addressOf(server));
	const tried = await page.evaluate(
		(file) =>
			new Promise((resolve) => {
				new Worker(file).onmessage = ({ data }) => resolve(data);
			}),
		`/${scriptsFolder}/probe.js`,
	);
	expect(tried).toEqual({ elsewhere: 'refused', here: 200, code: 'EvalError' });
	await person.close();
	server.close();
	await rm(folder, { recursive: true });
});

const probe = `
const refused = new Promise((resolve) =>
	addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
		if (effectiveDirective === 'connect-src') resolve('refused');
	}),
);
(async () => {
	const elsewhere = await fetch('http://127.0.0.1:9/').then(({ status }) => status, () => refused);
	const here = await fetch('/').then(({ status }) => status);
	let code = 'run';
	try { new Function('return 1')(); } catch (error) { code = error.name; }
	postMessage({ elsewhere, here, code });
})();
`;

function addressOf(server: Server): string {
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
	return `http://localhost:${address.port}/`;
}
