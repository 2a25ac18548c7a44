import { fewestAnswers } from './fewest-answers.ts';

/**
 * Whether a department has so few people that what its work comes to is what one or two of them did: nothing is told of it
 * alone (V13). `people` by department; `null`, or one that is not in it = not known, and then it is not.
 */
export function isSmallDepartment(
	people: Readonly<Record<string, number>> | null,
	department: string,
): boolean {
	const count = people?.[department];
	return count !== undefined && count < fewestAnswers;
}
