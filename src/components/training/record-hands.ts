import type { Values } from '~/core/fields/value.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { ownName } from '~/device/own-name.ts';
import { recordRows } from '~/storage/record-rows.ts';

/** Writes hands counted for a question into their register on this device; `false` where nothing can be kept. */
export async function recordHands(
	register: string,
	locale: string,
	values: Values,
	database = ownName(),
): Promise<boolean> {
	return recordRows(await loadDefinition(register, locale), [values], database);
}
