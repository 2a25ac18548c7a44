import { useId } from 'preact/hooks';
import { answerOf } from '~/core/entries/answer-of.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Field } from '~/core/fields/field.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useReveal } from '../records/RevealContext.tsx';
import { showAnswer } from '../records/show-answer.ts';
import { tellApart } from './tell-apart.ts';

interface Props {
	field: Field;
	/** All versions, in the order they are numbered. */
	heads: Entry[];
	/** Hash of the version whose answer is kept. */
	chosen: string | null;
	onChoose: (hash: string) => void;
}

/** The answers the versions give to one question; one is to be chosen. */
export function ConflictField({ field, heads, chosen, onChoose }: Props) {
	const { t, locale } = useWords();
	const { reveal } = useReveal();
	const name = useId();
	const said = tellApart(
		heads.map(({ values }) => answerOf(values, field)),
		heads.map((head) => showAnswer(head, field, locale, reveal)),
	);
	return (
		<fieldset class="gt-conflict__field">
			<legend class="gt-label">{field.label}</legend>
			<div class="gt-versions">
				{heads.map((head, index) =>
					head.deleted ? null : (
						<label key={head.hash} class="gt-check gt-choice">
							<input
								type="radio"
								name={name}
								checked={chosen === head.hash}
								onChange={() => onChoose(head.hash)}
							/>
							<span>
								<span class="gt-help">{t('records.version', { number: index + 1 })}</span>
								<br />
								{said[index] ?? t('records.no_answer')}
							</span>
						</label>
					),
				)}
			</div>
		</fieldset>
	);
}
