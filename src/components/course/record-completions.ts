import type { Recorded } from '~/core/training/recorded.ts';
import { keepsApart } from '~/device/keeps-apart.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { ownName } from '~/device/own-name.ts';
import { type Learner, recordCompletions as record } from '~/storage/record-completions.ts';
import type { Completion } from './course-register.ts';

/**
 * Writes what was passed into the register of completions on this device, one record each: done once the disk has all
 * of them. Where it fails, what was written before stays.
 */
export async function recordCompletions(
	register: string,
	locale: string,
	completions: readonly Completion[],
	learner: Learner,
	database = ownName(),
): Promise<Recorded> {
	if (keepsApart()) return 'apart';
	const definition = await loadDefinition(register, locale);
	return (await record(definition, completions, learner, database)) ? 'done' : 'failed';
}
