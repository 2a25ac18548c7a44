import type { Values } from '~/core/fields/value.ts';
import { keepsApart } from '~/device/keeps-apart.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { ownName } from '~/device/own-name.ts';
import { recordRows } from '~/storage/record-rows.ts';

/**
 * Writes hands counted for a question into their register on this device; `false` where nothing can be kept, or the
 * register's page would not see it.
 */
export async function recordHands(
	register: string,
	locale: string,
	values: Values,
	database = ownName(),
): Promise<boolean> {
	if (keepsApart()) return false;
	return recordRows(await loadDefinition(register, locale), [values], database);
}
