import type { Definition } from '~/core/definition/definition.ts';
import type { View } from '~/core/definition/view.ts';
import { answerOf } from '~/core/entries/answer-of.ts';
import { codesOfAnswer, codeToday } from '~/core/tables/codes-of-answer.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { RegisterRow } from './register-row.ts';

/** Whether a record is in a view. `role`: the one chosen on this device. */
export function isInView(
	{ entry, clocks }: RegisterRow,
	view: View,
	{ fields }: Definition,
	role: string | null,
): boolean {
	const fieldOf = (id: string) => fields.find((one) => one.id === id);
	const codes = (id: string) => {
		const field = fieldOf(id);
		return field ? codesOfAnswer(answerOf(entry.values, field), field) : [];
	};
	if (view.clock && !clocks.some(({ state }) => isAsked(state, view.clock))) return false;
	if (view.role !== null) {
		const asked = fieldOf(view.role);
		if (role === null || !asked) return false;
		if (!codes(view.role).includes(codeToday(role, asked))) return false;
	}
	return Object.entries(view.where).every(([id, wanted]) =>
		codes(id).some((code) => wanted.includes(code)),
	);
}

/** What is open is whatever is not done: overdue, due soon or waiting as well. */
function isAsked(state: string, asked: View['clock']): boolean {
	if (asked !== 'open') return state === asked;
	return ['open', 'due_soon', 'overdue', 'waiting'].includes(state);
}

/** What a view is called: its own words, or the interface's for the usual ones. */
export function labelOfView({ id, label, clock, role }: View, t: Translate): string {
	if (label !== null) return label;
	if (clock !== null) return t(`register.view_${clock}`);
	return role === null ? id : t('register.view_mine');
}
