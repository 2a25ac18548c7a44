import type { Definition } from '../definition/definition.ts';
import type { Field } from '../fields/field.ts';

/**
 * Whether a field's answers may leave the device: not where its definition says `leaves: never`. Those to personal fields (▲) leave with the rest,
 * but never from an anonymous tracker. No such tracker is built: `definition/mistakes.ts` refuses
 * it. This is the second guard, for a definition that came about some other way.
 */
export function mayLeave(
	{ personal, leaves }: Field,
	{ anonymous }: Pick<Definition, 'anonymous'>,
): boolean {
	return leaves !== 'never' && !(anonymous && personal);
}
