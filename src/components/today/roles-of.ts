import type { Definition } from '~/core/definition/definition.ts';
import { answerOf } from '~/core/entries/answer-of.ts';
import type { Values } from '~/core/fields/value.ts';
import { codeToday } from '~/core/tables/codes-of-answer.ts';
import { roleField } from './role-field.ts';

/**
 * Every code by which somebody may have chosen the role that answers for a record on this device: its own of today, those
 * it had, those of what it has absorbed. `null` = nobody says.
 */
export function rolesOf(values: Values, definition: Definition): string[] | null {
	const id = roleField(definition);
	const field = definition.fields.find((one) => one.id === id);
	const said = field && answerOf(values, field);
	if (!field || typeof said !== 'string') return null;
	const today = codeToday(said, field);
	const options = 'options' in field ? field.options : [];
	const own = options.filter(({ code, absorbedBy }) => (absorbedBy ?? code) === today);
	return [today, ...own.flatMap(({ code, formerly }) => [code, ...formerly])];
}
