import { useId, useState } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	disabled: boolean;
	onPaste: (text: string) => void;
}

/** A place for text copied from a message or a spreadsheet. */
export function PasteBox({ disabled, onPaste }: Props) {
	const { t } = useWords();
	const [text, setText] = useState('');
	const id = useId();
	return (
		<details class="gt-paste">
			<summary>{t('collect.paste_title')}</summary>
			<div class="gt-field">
				<label class="gt-label" for={id}>
					{t('collect.paste_label')}
				</label>
				<p class="gt-help">{t('collect.paste_help')}</p>
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
