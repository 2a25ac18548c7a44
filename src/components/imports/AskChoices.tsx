import { useId } from 'preact/hooks';
import type { AskChoice, AskReason } from '~/core/imports/asked.ts';
import type { WordKey } from '~/core/words/word-key.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	reason: AskReason;
	choices: readonly AskChoice[];
	/** `null`: nothing yet, or not the same everywhere. */
	chosen: AskChoice | null;
	/** Says of each choice what it does. */
	helps?: boolean;
	/** What the choice is about. */
	label: string;
	onChoose: (choice: AskChoice) => void;
}

/** What a person may say to rows that wait. */
export function AskChoices({ reason, choices, chosen, helps = false, label, onChoose }: Props) {
	const { t } = useWords();
	const name = useId();
	return (
		<div
			class={helps ? 'gt-ask-choices' : 'gt-ask-choices gt-ask-choices--short'}
			role="radiogroup"
			aria-label={label}
		>
			{choices.map((choice) => {
				// Which choices a reason has is said where reasons are.
				const word = `collect.asked_${reason}_${choice}` as WordKey;
				return (
					<label key={choice} class="gt-check">
						<input
							type="radio"
							name={name}
							checked={chosen === choice}
							onChange={() => onChoose(choice)}
						/>
						<span>
							{helps ? <strong>{t(word)}</strong> : t(word)}
							{helps ? (
								<>
									<br />
									{t(`collect.asked_${reason}_${choice}_help` as WordKey)}
								</>
							) : null}
						</span>
					</label>
				);
			})}
		</div>
	);
}
