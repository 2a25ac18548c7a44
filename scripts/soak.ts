import { spawnSync } from 'node:child_process';

/** The long runs: the browser killed fifty times while saving and while importing, property tests with 20 × the runs. */
const environment = { ...process.env, KILL_ROUNDS: '50', PROPERTY_RUNS: '200000' };
const runs = [
	['run', '--project', 'site', 'test/site/kill.test.ts'],
	['run', '--project', 'unit', 'property', 'merge'],
];

for (const run of runs) {
	const { status } = spawnSync('npx', ['vitest', ...run], { stdio: 'inherit', env: environment });
	if (status !== 0) process.exit(status ?? 1);
}
