import type { Definition } from '../definition/definition.ts';
import { formQuestion, questionsOf, type AskedQuestion } from './question-names.ts';

/** A column of a form's export that answers a question. */
export interface AnswerColumn {
	/** Its place in the head. */
	at: number;
	asked: AskedQuestion;
	/** The code it ticks, where each answer has a column of its own; `null`: it holds the answer. */
	ticks: string | null;
}

/** The columns of the head of a form's export that answer questions of ours. */
export function answerColumns(
	head: readonly string[],
	definition: Definition,
	within: boolean,
): AnswerColumn[] {
	const byName = new Map(questionsOf(definition, within).map((asked) => [asked.name, asked]));
	return head.flatMap((name, at): AnswerColumn[] => {
		const parts = partsOf(name);
		const last = byName.get(parts.at(-1) ?? '');
		if (last) return [{ at, asked: last, ticks: null }];
		const before = byName.get(parts.at(-2) ?? '');
		const code = parts.at(-1) ?? '';
		const isOption =
			before?.field.type === 'choices' && before.field.options.some((one) => one.code === code);
		return before && isOption ? [{ at, asked: before, ticks: code }] : [];
	});
}

/** Where the head has the question that says which form it is; -1: nowhere. */
export function formColumn(head: readonly string[]): number {
	return head.findIndex((name) => partsOf(name).at(-1) === formQuestion);
}

/** `group-field` (Central), `group/field` (Kobo), `field/code`: no name of ours holds either sign. */
function partsOf(name: string): string[] {
	return name.trim().split(/[-/]/);
}
