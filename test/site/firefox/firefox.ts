import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { connectBidi } from './bidi.ts';
import { createFirefoxPage, type FirefoxPage } from './firefox-page.ts';

/** A Firefox with a profile on disk that survives its violent end, as a person's does. */
export interface Firefox {
	/** Starts the browser on the profile and gives its only tab. */
	start(): Promise<FirefoxPage>;
	/** Ends every process of the browser by SIGKILL: nothing is flushed. */
	kill(): Promise<void>;
	/** Ends it as a person does, and starts again with what is on disk. */
	remove(): Promise<void>;
}

/** Where Firefox is on this machine; `null`: there is none, and its tests are left out. */
export const firefoxPath: string | null = findFirefox();

/** Makes a profile with these settings and the tests' own. */
export async function createFirefox(settings: Record<string, unknown> = {}): Promise<Firefox> {
	const profile = await mkdtemp(join(tmpdir(), 'goutong-firefox-'));
	const lines = Object.entries({ ...quiet, ...settings }).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
	let running: ChildProcess | null = null;
	const kill = async () => {
		const child = running;
		running = null;
		if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
		const gone = new Promise((resolve) => child.once('exit', resolve));
		// The group holds the processes of the tabs as well.
		process.kill(-child.pid, 'SIGKILL');
		await gone;
	};
	return {
		async start() {
			const args = ['--headless', '--no-remote', '--remote-debugging-port', '0'];
			const child = spawn(firefoxPath ?? 'firefox', [...args, '--profile', profile], {
				detached: true,
				stdio: ['ignore', 'ignore', 'pipe'],
				env: { ...process.env, TZ: 'Asia/Shanghai', MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
			});
			running = child;
			const bidi = await connectBidi(await addressOf(child), {});
			return createFirefoxPage(bidi);
		},
		kill,
		async remove() {
			await kill();
			await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		},
	};
}

/** Nothing off the machine, no first pages, Chinese first. */
const quiet = {
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.page': 0,
	'browser.sessionstore.resume_from_crash': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'app.normandy.enabled': false,
	'toolkit.startup.max_resumed_crashes': -1,
	'intl.accept_languages': 'zh-CN, zh',
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	// A picture that nobody sees is drawn three times less often.
	'layout.frame_rate': 20,
	// What a new profile fetches, makes and begins in the background took longer than what is tested.
	'app.update.disabledForTesting': true,
	'browser.newtabpage.enabled': false,
	'browser.pagethumbnails.capturing_disabled': true,
	'browser.region.network.url': '',
	'browser.safebrowsing.blockedURIs.enabled': false,
	'browser.safebrowsing.downloads.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.translations.enable': false,
	'datareporting.healthreport.uploadEnabled': false,
	'dom.ipc.processPrelaunch.enabled': false,
	'extensions.getAddons.cache.enabled': false,
	'extensions.systemAddon.update.enabled': false,
	'services.settings.server': 'data:,#remote-settings-dummy/v1',
	'toolkit.telemetry.server': '',
	// Nobody waits for the handbook to be kept; a page it is kept under is not kept alive when it is left.
	'dom.serviceWorkers.enabled': false,
};

function addressOf(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let printed = '';
		child.stderr?.on('data', (chunk: Buffer) => {
			printed += chunk.toString();
			const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed)?.[1];
			if (address) resolve(address);
		});
		child.once('exit', () => reject(new Error(`Firefox did not start:\n${printed}`)));
	});
}

function findFirefox(): string | null {
	const named = process.env['FIREFOX'];
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const paths = [...(named ? [named] : []), ...folders.map((folder) => join(folder, 'firefox'))];
	return paths.find((path) => existsSync(path)) ?? null;
}
