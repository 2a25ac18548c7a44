import { askChoices, askKey, askReasons, type Decisions } from '~/core/imports/asked.ts';
import type { FileAsk } from '~/core/imports/files-that-ask.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { WordKey } from '~/core/words/word-key.ts';

/** What became of the rows a person decided about: a sentence for each reason and choice. */
export function sayDecided(asks: readonly FileAsk[], decisions: Decisions, t: Translate): string[] {
	const choiceOf = ({ file, reason }: FileAsk) => decisions[askKey(file, reason)] ?? 'aside';
	const sum = (of: readonly FileAsk[]) => of.reduce((total, { count }) => total + count, 0);
	const taken = askReasons.flatMap((reason) =>
		askChoices[reason].flatMap((choice) => {
			if (choice === 'aside') return [];
			const of = asks.filter((ask) => ask.reason === reason && choiceOf(ask) === choice);
			// Which choices a reason has is said where reasons are.
			const word = `collect.done_${reason}_${choice}` as WordKey;
			return of.length > 0 ? [t(word, { count: sum(of) })] : [];
		}),
	);
	const left = sum(asks.filter((ask) => choiceOf(ask) === 'aside'));
	return left > 0 ? [...taken, t('collect.done_asked_aside', { count: left })] : taken;
}
