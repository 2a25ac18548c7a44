import type { ChangedPage } from '~/core/training/changed-page.ts';
import { keepsApart } from '~/device/keeps-apart.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { ownName } from '~/device/own-name.ts';
import { type Learner, recordCompletions } from '~/storage/record-completions.ts';

/**
 * Writes pages that were read and confirmed into their register on this device; `false` where nothing can be kept, or
 * the register's page would not see it.
 */
export async function recordConfirmed(
	register: string,
	locale: string,
	{ read, day }: { read: readonly ChangedPage[]; day: string },
	learner: Learner,
	database = ownName(),
): Promise<boolean> {
	if (keepsApart()) return false;
	const completions = read.flatMap(({ page, edition, text }) =>
		edition === null ? [] : [{ module: page, edition, text, day }],
	);
	return recordCompletions(await loadDefinition(register, locale), completions, learner, database);
}
