import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Entry } from '../entries/entry.ts';

/**
 * Which question of which period a row answers, as text: a form's rows of one question are of so many people. Of a matrix
 * each row is one question; of any other form all of a period are.
 */
export function questionOf({ fields, matrix }: Definition): (row: Pick<Entry, 'values'>) => string {
	const asked = fields.filter(({ id, type }) => id === matrix?.field || type === 'period');
	return ({ values }) => asked.map((field) => String(answerOf(values, field) ?? '')).join(' ');
}
