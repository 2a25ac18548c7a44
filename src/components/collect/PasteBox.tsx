import { useId, useState } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	disabled: boolean;
	/** What was pasted before and not read. */
	toMend: string;
	onPaste: (text: string) => void;
}

/** A place for text copied from a message or a spreadsheet. */
export function PasteBox({ disabled, toMend, onPaste }: Props) {
	const { t } = useWords();
	const [text, setText] = useState(toMend);
	const id = useId();
	return (
		<details class="gt-paste" open={toMend !== ''}>
			<summary>{t('collect.paste_title')}</summary>
			<div class="gt-field">
				<label class="gt-label" for={id}>
					{t('collect.paste_label')}
				</label>
				<p class="gt-help">{t(toMend === '' ? 'collect.paste_help' : 'collect.paste_mend')}</p>
				<textarea
					id={id}
					class="gt-input"
					rows={5}
					spellcheck={false}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
				<div class="gt-row">
					<button
						type="button"
						class="gt-button"
						disabled={disabled || text.trim() === ''}
						onClick={() => {
							onPaste(text);
							setText('');
						}}
					>
						{t('collect.paste_check')}
					</button>
				</div>
			</div>
		</details>
	);
}
