import type { Definition } from '../../definition/definition.ts';
import type { Field } from '../../fields/field.ts';

/**
 * The choice that says how far a record of a register is: the one its clocks run by, else the one its saved views ask
 * for. `null` = it has none.
 */
export function stateField({ fields, clocks, views }: Definition): Field | null {
	const named = [
		...clocks.flatMap((clock) => Object.keys(clock.while ?? {})),
		...views.flatMap(({ where }) => Object.keys(where)),
	];
	const choices = named.flatMap((id) => fields.filter((one) => one.id === id));
	return choices.find(({ type }) => type === 'choice') ?? null;
}
