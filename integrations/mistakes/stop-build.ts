import type { Mistake } from './mistake.ts';
import { reportOf } from './report.ts';

/**
 * Ends the build with what there is to put right, if there is anything. Nothing is thrown: what Astro adds
 * to an error, hints about JSON and where in the program it was, would bury the sentences.
 */
export function stopBuild(mistakes: readonly Mistake[]): void {
	if (mistakes.length === 0) return;
	process.stderr.write(`${reportOf(mistakes)}\n\n`);
	process.exit(1);
}
