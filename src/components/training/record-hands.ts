import type { Values } from '~/core/fields/value.ts';
import type { Recorded } from '~/core/training/recorded.ts';
import { keepsApart } from '~/device/keeps-apart.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { ownName } from '~/device/own-name.ts';
import { recordRows } from '~/storage/record-rows.ts';

/**
 * Writes hands counted for a question into their register on this device.
 */
export async function recordHands(
	register: string,
	locale: string,
	values: Values,
	database = ownName(),
): Promise<Recorded> {
	if (keepsApart()) return 'apart';
	const isWritten = await recordRows(await loadDefinition(register, locale), [values], database);
	return isWritten ? 'done' : 'failed';
}
