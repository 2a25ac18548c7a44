import { spawnSync } from 'node:child_process';

/**
 * The long runs: what is called `.soak.test` (a site that was changed and built once more, a pile of paper sheets typed in,
 * a table of a million rows, a complaint seen in the register and at HR under three time zones, Firefox that blocks site data or could not load a part, a device
 * whose site data is cleared and one filled to the brim, a worker that dies before it clears what is past its time), the
 * settings of the site with all they load, a backup with its real cost, Chromium killed fifty times while saving, while importing and while taking in, Firefox twenty
 * and ten times and left at more moments, a complaint's three files in every order under three time zones, collecting
 * without a browser killed fifty times, begun twice at once 300 times, and 300 honest and hostile files of it beside the
 * collecting page, three people's answers in every order, every booklet printed, in both languages, every form that is a file of its own, one
 * of them where nothing is kept and one handed over by Firefox, what is said early on six pages, cells of 50 MB, axe and two widths on every page, every page without a network, every side of every sheet
 * scanned, five times as many searches of another draw, property tests with up to 100,000 runs (10,000 sealed messages
 * among them, 500 of them both ways with the program age where it is installed), 200 devices at the drop box of nginx, of
 * Apache and of Ceph's gateway, where they are installed, what the zip tells in each of its databases, ClickHouse among
 * them where `npm i --no-save chdb` was run, and over two shards where Debian's is installed besides, the sites of made-up
 * companies and of every limit from 1 to 240 hours, every end-to-end test of a site served in a folder of its host, and the walks that make sense there in the folder edition,
 * from disk.
 */
const longer = {
	SOAK: '1',
	KILL_ROUNDS: '50',
	BEGIN_ROUNDS: '300',
	EVERY_PAGE: '1',
	EVERY_ORDER: '1',
	SEARCH_TIMES: '5',
	SEARCH_SEED: '7',
	PROPERTY_RUNS: '100000',
};
/** Walks of the site that make sense in the folder edition too. */
const onDisk = [
	'every-page',
	'filling-in',
	'folder',
	'folder-elsewhere',
	'folder-files',
	'surveys',
	'handbook',
	'map',
	'home',
	'print',
	'search',
	'search-dialog',
	'search-dialog-found',
].map((name) => `test/site/${name}.test.ts`);
/** What is run, and what the environment says of it. */
const runs: [arguments: string[], environment: Record<string, string>][] = [
	[
		['.soak.test.', 'integrations/tell-nobody.test.ts', 'seal/backup.test.ts'],
		{ SOAK: '1', EVERY_ORDER: '1' },
	],
	[
		[
			'--project',
			'site',
			'kill.test.ts',
			'collect-beside.test.ts',
			'test/site/every-page.test.ts',
			'kit.test.ts',
			'kit-keeps.test.ts',
			'said-early.test.ts',
			'surveys.test.ts',
			'firefox/walks.test.ts',
			'offline.test.ts',
			'offline-on-device.test.ts',
			'paper.test.ts',
			'test/site/print.test.ts',
		],
		longer,
	],
	[['--project', 'site', '--hookTimeout', '1800000', 'test/site/search.test.ts'], longer],
	[
		[
			'--project',
			'unit',
			'--testTimeout',
			'3600000',
			'.property.test.ts',
			'clocks/occurrences.test.ts',
			'collect-killed.test.ts',
			'two-at-once.test.ts',
			'hostile.test.ts',
		],
		longer,
	],
	[['--project', 'site', 'companies.test.ts'], { COMPANIES: '1' }],
	[
		[
			'--project',
			'unit',
			'test/unit/device/box-servers.test.ts',
			'test/unit/device/storage-servers.test.ts',
		],
		{ WEB_SERVERS: '1' },
	],
	[['--project', 'unit', 'test/unit/engines'], { EVERY_ENGINE: '1' }],
	[['--project', 'site'], { GOUTONG_ADDRESS: '/handbook/', SOAK: '1' }],
	[['--project', 'site', '--hookTimeout', '1800000', ...onDisk], { GOUTONG_FOLDER: '1' }],
];

for (const [run, own] of runs) {
	const environment = { ...process.env, ...own };
	const command = ['vitest', 'run', ...run];
	const { status } = spawnSync('npx', command, { stdio: 'inherit', env: environment });
	if (status !== 0) process.exit(status ?? 1);
}
