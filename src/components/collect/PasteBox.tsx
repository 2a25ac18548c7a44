import { useId, useState } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import { PartsFound } from './PartsFound.tsx';
import { loadPasting, type Pasting } from './use-pasting.ts';

interface Props {
	disabled: boolean;
	/** What was pasted before and not read. */
	toMend: string;
	pasting: Pasting;
}

/** A place for text copied from a chat, a message or a spreadsheet. */
export function PasteBox({ disabled, toMend, pasting }: Props) {
	const { t } = useWords();
	const { found } = pasting;
	const kept = [toMend, found?.waiting ?? ''].filter((text) => text !== '').join('\n');
	const [written, setWritten] = useState<string | null>(null);
	const text = written ?? kept;
	const id = useId();
	const check = async () => {
		await pasting.paste(text);
		setWritten(null);
	};
	return (
		<details
			class="gt-paste"
			open={kept !== '' || found !== null || pasting.reading}
			onToggle={(event) => event.currentTarget.open && loadPasting()}
		>
			<summary>{t('collect.paste_title')}</summary>
			<div class="gt-field">
				<p class="gt-help" role="status">
					{pasting.reading ? t('collect.pictures_reading') : null}
				</p>
				{found ? (
					<PartsFound
						found={found}
						onForget={() => {
							pasting.forget();
							setWritten(null);
						}}
					/>
				) : null}
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
					onInput={(event) => setWritten(event.currentTarget.value)}
				/>
				<div class="gt-row">
					<button
						type="button"
						class="gt-button"
						disabled={disabled || text.trim() === ''}
						onClick={() => void check()}
					>
						{t('collect.paste_check')}
					</button>
				</div>
			</div>
		</details>
	);
}
