import { fewestAnswers } from './fewest-answers.ts';

/**
 * Whether two numbers of people who answered an anonymous form lie so close that, side by side, two results tell what the
 * few between them said (domain V5). `null`: how many they are is not told. `fewest`: of the form.
 */
export function isTooClose(
	before: number | null,
	after: number | null,
	fewest = fewestAnswers,
): boolean {
	if (before === null || after === null) return false;
	const apart = Math.abs(before - after);
	return apart > 0 && apart < fewest;
}
