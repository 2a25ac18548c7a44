import type { ChangedPage } from '~/core/training/changed-page.ts';
import type { Recorded } from '~/core/training/recorded.ts';
import { keepsApart } from '~/device/keeps-apart.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { ownName } from '~/device/own-name.ts';
import { type Learner, recordCompletions } from '~/storage/record-completions.ts';

/**
 * Writes pages that were read and confirmed into their register on this device.
 */
export async function recordConfirmed(
	register: string,
	locale: string,
	{ read, day }: { read: readonly ChangedPage[]; day: string },
	learner: Learner,
	database = ownName(),
): Promise<Recorded> {
	if (keepsApart()) return 'apart';
	const completions = read.flatMap(({ page, edition, text }) =>
		edition === null ? [] : [{ module: page, edition, text, day }],
	);
	const definition = await loadDefinition(register, locale);
	const isWritten = await recordCompletions(definition, completions, learner, database);
	return isWritten ? 'done' : 'failed';
}
