import { spawnSync } from 'node:child_process';

/**
 * The long runs: Chromium killed fifty times while saving and while importing, Firefox twenty and ten
 * times, axe on every page, five times as many searches of another draw, property tests with ten times the runs.
 */
const environment = {
	...process.env,
	KILL_ROUNDS: '50',
	EVERY_PAGE: '1',
	SEARCH_TIMES: '5',
	SEARCH_SEED: '7',
	PROPERTY_RUNS: '100000',
};
const runs = [
	['run', '--project', 'site', 'kill.test.ts', 'test/site/every-page.test.ts'],
	['run', '--project', 'site', '--hookTimeout', '1800000', 'test/site/search.test.ts'],
	['run', '--project', 'unit', '--testTimeout', '1200000', '.property.test.ts'],
];

for (const run of runs) {
	const { status } = spawnSync('npx', ['vitest', ...run], { stdio: 'inherit', env: environment });
	if (status !== 0) process.exit(status ?? 1);
}
