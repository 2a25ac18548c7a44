import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteHeaders, workerPolicy } from '../../../config/headers.ts';
import { serverSettings, webServers } from '~/site/server-settings.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

describe.each(webServers)('the settings of %s', (server) => {
	it('send every header, and scripts their own policy', () => {
		const settings = serverSettings(server);
		for (const [name, value] of [...siteHeaders, workerPolicy]) {
			expect(settings).toContain(name);
			expect(settings).toContain(value);
		}
	});

	it('are in the README as the handbook gives them', () => {
		expect(readme).toContain(serverSettings(server));
	});

	it('follow the site to another folder', () => {
		const settings = serverSettings(server, '/handbook/');
		expect(settings).toContain(server === 'IIS' ? 'path="_astro"' : '/handbook/_astro/');
		expect(settings).not.toMatch(/[^k]\/_astro/);
	});
});
