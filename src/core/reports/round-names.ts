import type { Definition } from '../definition/definition.ts';
import type { Round } from '../figures/results/rounds.ts';
import { optionLabel, type Said } from './report-language.ts';

/** A round of a form. */
interface NamedRound {
	definition: Definition;
	round: Round;
}

/** What a round's figures are called by: the form, and what else tells its rounds of one quarter apart. */
export function roundName({ definition, round }: NamedRound): string {
	return [
		definition.id,
		...Object.values(round.codes).filter((code) => !/^\d{4}Q\d$/.test(code)),
	].join('.');
}

/** What the figure of a question of everybody is called. */
export function itemId(of: NamedRound, item: string): string {
	return `${roundName(of)}.${item.replace(' ', '.')}`;
}

/** The form's title, and the round's other answers beside it. */
export function roundTitle({ definition: { id: tracker }, round }: NamedRound, said: Said): string {
	const title = said.definitions.find(({ id }) => id === tracker)?.title ?? tracker;
	const rest = Object.entries(round.codes).flatMap(([field, code]) =>
		code === '' || /^\d{4}Q\d$/.test(code) ? [] : optionLabel(said, { tracker, field, code }),
	);
	return rest.length === 0
		? title
		: said.t('report.in_brackets', { name: title, what: rest.join(' · ') });
}
