import { keepsApart } from '~/device/keeps-apart.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { ownName } from '~/device/own-name.ts';
import { type Learner, recordCompletions as record } from '~/storage/record-completions.ts';
import type { Completion } from './course-register.ts';

/**
 * Writes what was passed into the register of completions on this device, one record each. `true` once the disk
 * has all of them; `false` where nothing can be kept or the register's page would not see it, and what was written
 * before stays.
 */
export async function recordCompletions(
	register: string,
	locale: string,
	completions: readonly Completion[],
	learner: Learner,
	database = ownName(),
): Promise<boolean> {
	if (keepsApart()) return false;
	return record(await loadDefinition(register, locale), completions, learner, database);
}
