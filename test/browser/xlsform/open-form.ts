import { type AnyControlNode, type AnyNode, loadForm, type RootNode } from '@getodk/xforms-engine';
import { makeXlsForm } from '~/core/xlsform/make-xls-form.ts';
import { writeXForm } from '~/core/xlsform/write-xform.ts';
import { formLanguages } from './form-languages.ts';

/** What every test takes for today. */
export const today = new Date('2026-11-27T10:00:00+08:00');

/** Answers by the name of their question: codes and texts. A repeat is filled in as it begins, with one turn. */
export type FormAnswers = Record<string, string | readonly string[]>;

/** A tracker's form as the engine of ODK's own collector runs it. */
export async function openForm(id: string) {
	const form = makeXlsForm(id, formLanguages(), today);
	if (!form) throw new Error(`"${id}" has no form of its own.`);
	const loaded = await loadForm(writeXForm(form));
	if (loaded.status === 'failure') throw loaded.error;
	const { root } = loaded.createInstance();
	return {
		form,
		fill: (answers: FormAnswers) => fill(root.currentState.children, answers),
		/** Names of the questions with something to put right, and what the form says of them. */
		violations: () =>
			new Map(
				root.validationState.violations.map(({ reference, violation }) => [
					lastOf(reference),
					violation.message?.asString ?? '',
				]),
			),
		/** Names of the questions that are asked. */
		asked: () => leaves(root.currentState.children).filter(isAsked).map(nameOf),
		/** The answers as they are handed in. */
		submit: () => submissionOf(root),
	};
}

function fill(nodes: readonly AnyNode[], answers: FormAnswers): void {
	for (const node of nodes) {
		const own = answers[nameOf(node)];
		if (node.nodeType === 'repeat-range:uncontrolled') {
			for (const turn of node.currentState.children) fill(turn.currentState.children, answers);
		} else if (node.nodeType === 'group') fill(node.currentState.children, answers);
		else if (own !== undefined && node.nodeType === 'select')
			node.selectValues(typeof own === 'string' ? [own] : own);
		else if (own !== undefined && node.nodeType === 'input') setText(node, String(own));
	}
}

function setText(node: AnyControlNode, text: string): void {
	// Whatever type of input it is, it reads the text that stands in a submission.
	if (node.nodeType === 'input') (node.setValue as (value: string) => unknown)(text);
}

function leaves(nodes: readonly AnyNode[]): AnyNode[] {
	return nodes.flatMap((node) => {
		const { children } = node.currentState;
		return children === null ? [node] : leaves(children);
	});
}

function isAsked({ nodeType, currentState }: AnyNode): boolean {
	return currentState.relevant && (nodeType === 'select' || nodeType === 'input');
}

function nameOf({ currentState }: AnyNode): string {
	return lastOf(currentState.reference);
}

function lastOf(reference: string): string {
	return reference.split('/').at(-1) ?? '';
}

async function submissionOf(root: RootNode): Promise<Document> {
	const { data } = await root.prepareInstancePayload();
	const xml = await data[0].get('xml_submission_file').text();
	return new DOMParser().parseFromString(xml, 'text/xml');
}
