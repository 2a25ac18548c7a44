import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testManners } from './box-manners.ts';
import { ask, makeDevices } from './drop-box.ts';
import { type RunningServer, runWebServer, webServersHere } from './run-web-server.ts';

/** With `npm run soak`, where they are installed. */
const isHere = (path: string) => process.env['WEB_SERVERS'] !== undefined && existsSync(path);

for (const name of ['nginx', 'Apache'] as const) {
	describe.skipIf(!isHere(webServersHere[name]))(
		`${name} with the settings the handbook gives`,
		() => {
			let server: RunningServer;
			beforeAll(async () => {
				server = await runWebServer(name);
			});
			afterAll(() => server.stop());

			describe('that takes what is not sealed as well', () => {
				let open: RunningServer;
				beforeAll(async () => {
					open = await runWebServer(name, false);
				});
				afterAll(() => open.stop());
				testManners(() => open.box, 200);

				it('notes nothing of who sent in its log of requests', async () => {
					const log = join(open.box.folder, '..', 'access.log');
					const text = await readFile(log, 'utf8');
					expect(text).toContain('GET / HTTP');
					expect(text).not.toContain('/inbox/b-');
				});
			});

			it('takes nothing that is not sealed, where the company has keys', async () => {
				const [device] = makeDevices(1);
				if (!device) throw new Error('One was made.');
				const plain = device.name.replace('.age', '');
				const put = (file: string) => ask(server.box, 'PUT', server.box.at + file, device.bytes);
				expect([403, 404]).toContain(await put(plain));
				expect(await put(device.name)).toBe(201);
			});
		},
	);
}
