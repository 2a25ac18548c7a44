import type { Definition } from '~/core/definition/definition.ts';
import { answerOf } from '~/core/entries/answer-of.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { untraced } from '~/core/entries/untraced.ts';

/**
 * Versions of one record of an anonymous tracker as they are shown to whoever has to decide: only the
 * answers they differ in, so that no text stands beside a department it does not concern. All others
 * are as they are.
 */
export function decidedOn(versions: readonly Entry[], definition: Definition): Entry[] {
	if (!definition.anonymous) return [...versions];
	const answered = versions.filter(({ deleted }) => !deleted);
	const differing = definition.fields.filter(
		(field) =>
			new Set(answered.map(({ values }) => JSON.stringify(answerOf(values, field)))).size > 1,
	);
	return versions.map((entry) => {
		const { extra: _, ...own } = entry;
		const values = differing.map((field) => [field.id, answerOf(entry.values, field)] as const);
		return { ...own, ...untraced, id: '', history: [], values: Object.fromEntries(values) };
	});
}
