import { type AskChoice, askChoices, type AskReason } from '../../src/core/imports/asked.ts';
import { Refusal } from './refusal.ts';
import type { Said } from './task.ts';

/** What may be said about rows changed in a spreadsheet. */
const editChoices = ['take', 'aside'] as const;

/** Reads what was decided, such as `edits=take,repeats=same`. What is not named is set aside. */
export function readDecisions(given: readonly string[]): Said {
	const said: Said = { edits: 'aside', asked: {} };
	for (const part of given.flatMap((text) => text.split(',')).filter((text) => text !== '')) {
		const [name = '', choice = '', ...others] = part.split('=').map((text) => text.trim());
		const edits = editChoices.find((one) => one === choice);
		const reason = reasons.find((one) => one === name);
		const chosen = reason && choicesOf(reason).find((one) => one === choice);
		if (name === 'edits' && edits && others.length === 0) said.edits = edits;
		else if (reason && chosen && others.length === 0) said.asked[reason] = chosen;
		else throw refusePart(part);
	}
	return said;
}

// The names of the choices are just these.
const reasons = Object.keys(askChoices) as AskReason[];

function choicesOf(reason: AskReason): readonly AskChoice[] {
	return askChoices[reason];
}

function refusePart(part: string): Refusal {
	const possible = [
		`edits=${editChoices.join('|')}`,
		...reasons.map((reason) => `${reason}=${choicesOf(reason).join('|')}`),
	].join('  ');
	return new Refusal(
		`--decide 里的“${part}”看不懂。可以写：${possible}`,
		`"${part}" after --decide cannot be understood. It takes: ${possible}`,
	);
}
