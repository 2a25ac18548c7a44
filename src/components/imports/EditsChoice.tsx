import { useId } from 'preact/hooks';
import type { Edits } from '~/core/imports/change.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	/** Edited rows. */
	count: number;
	edits: Edits | null;
	onChoose: (edits: Edits) => void;
	onLook: () => void;
}

const choices: readonly Edits[] = ['take', 'aside'];

/** What happens to rows changed in a spreadsheet: the person says so, there is no default. */
export function EditsChoice({ count, edits, onChoose, onLook }: Props) {
	const { t } = useWords();
	const name = useId();
	return (
		<fieldset class="gt-notice gt-notice--warn gt-edits">
			<legend class="gt-label">{t('collect.edits_title', { count })}</legend>
			<p>{t('collect.edits_help')}</p>
			{choices.map((choice) => (
				<label key={choice} class="gt-check">
					<input
						type="radio"
						name={name}
						checked={edits === choice}
						onChange={() => onChoose(choice)}
					/>
					<span>
						<strong>{t(`collect.edits_${choice}`)}</strong>
						<br />
						{t(`collect.edits_${choice}_help`)}
					</span>
				</label>
			))}
			<div class="gt-row">
				<button type="button" class="gt-button" onClick={onLook}>
					{t('collect.edits_look')}
				</button>
			</div>
		</fieldset>
	);
}
