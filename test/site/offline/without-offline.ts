import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildWorker } from '../../../integrations/offline/build-worker.ts';

/** A copy of the site as it is built with `offline: false`. */
export async function withoutOffline(site: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'goutong-without-'));
	cpSync(site, folder, { recursive: true });
	rmSync(join(folder, 'offline'), { recursive: true });
	for (const file of globSync('_astro/Search*.js', { cwd: folder })) {
		const script = readFileSync(join(folder, file), 'utf8');
		const without = script.replace(/[`"']serviceWorker[`"']in navigator&&.*$/s, '');
		expect(without).not.toBe(script);
		writeFileSync(join(folder, file), without);
	}
	await buildWorker(folder, false);
	return folder;
}
