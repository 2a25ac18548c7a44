import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { findChromium } from '../../scripts/find-chromium.ts';
import { keepNothing } from './browser.ts';

/** A browser with a profile on disk that survives its violent end, as a person's does. */
export interface KillableBrowser {
	/** Starts the browser on the profile. */
	start(): Promise<BrowserContext>;
	/** Ends every process of the browser by SIGKILL, as a crash or a power cut does: nothing is flushed. */
	kill(): void;
	/** Removes the profile. */
	remove(): Promise<void>;
}

/** Makes an empty profile. */
export async function createKillableBrowser(): Promise<KillableBrowser> {
	const profile = await mkdtemp(join(tmpdir(), 'goutong-profile-'));
	const choice = (await findChromium()) ?? {};
	return {
		start: async () => {
			const person = await chromium.launchPersistentContext(profile, {
				...choice,
				locale: 'zh-CN',
				timezoneId: 'Asia/Shanghai',
			});
			await person.addInitScript(keepNothing);
			return person;
		},
		kill: () => {
			try {
				execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${profile}`]);
			} catch {
				// pkill fails when nothing is left to kill.
			}
		},
		remove: () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
	};
}
