import type { Definition } from '~/core/definition/definition.ts';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import type { Values } from '~/core/fields/value.ts';
import { readKept } from '~/device/kept.ts';

let last: string | null = null;

/** The role to begin with: the one last told on this page, while it is open, else the one chosen on this device. */
export const toldRole = (): string | null => last ?? readKept('role');

/** Remembers what a line says of who did it, until the page is left; nothing is kept. */
export function rememberRole({ fields }: Definition, values: Values): void {
	const told = fields.find(({ type, required }) => type === 'role' && required);
	const role = told && fieldTypeOf(told).normalise(values[told.id] ?? null, told);
	if (typeof role === 'string') last = role;
}
