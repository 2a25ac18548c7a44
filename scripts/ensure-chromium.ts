import { spawnSync } from 'node:child_process';
import { platform } from 'node:process';
import { findChromium } from './find-chromium.ts';

/** Ways to get a Chromium, tried in this order until one starts. */
const installers: { what: string; possible: boolean; commands: string[][] }[] = [
	{
		what: "Playwright's own Chromium",
		possible: true,
		commands: [['npx', 'playwright', 'install', '--only-shell', 'chromium']],
	},
	...['chromium-headless-shell', 'chromium'].map((name) => ({
		what: `Debian's ${name}`,
		possible: platform === 'linux' && process.getuid?.() === 0,
		commands: [
			['apt-get', 'update'],
			['apt-get', 'install', '-y', '--no-install-recommends', name, 'fonts-noto-cjk'],
		],
	})),
];

let choice = await findChromium();
for (const { what, possible, commands } of installers) {
	if (choice || !possible) continue;
	console.log(`No Chromium found; installing ${what} …`);
	for (const [command = '', ...args] of commands) {
		spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 });
	}
	choice = await findChromium();
}

if (!choice) {
	console.error(
		'The tests need a Chromium and none could be found or installed. Install Chromium or Chrome, or set CHROME_BIN to its path, and run "npm test" again.',
	);
	process.exit(1);
}
console.log(`Chromium: ${choice.executablePath ?? "Playwright's own"}`);
