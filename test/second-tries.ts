import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** More tests than this that needed a second try are no accident of a busy machine. */
const allowed = 3;

/**
 * Names, after the report of a run, the tests in a browser that passed only when tried again, and why the
 * first try failed. Such a test has a race, its own or the product's, and is to be mended; but one in eleven
 * thousand on a busy machine must not hold up everything else. More than a few fail the run.
 */
export class SecondTries implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const tried = modules.flatMap(({ children }) =>
			[...children.allTests()].filter((test) => test.diagnostic()?.flaky),
		);
		if (tried.length === 0) return;
		console.warn('Passed only the second time, so there is a race to mend:');
		for (const test of tried) console.warn(`  ${named(test)}: ${whyFirst(test)}`);
		if (tried.length <= allowed) return;
		console.error(`More than ${allowed} tests needed a second try: the run has failed.`);
		process.exitCode = 1;
	}
}

function named({ module, fullName }: TestCase): string {
	return `${module.relativeModuleId} > ${fullName}`;
}

function whyFirst(test: TestCase): string {
	const errors = test.attempts()[0]?.errors ?? test.result().errors ?? [];
	return errors.map(({ message }) => message.split('\n')[0]).join('; ');
}
