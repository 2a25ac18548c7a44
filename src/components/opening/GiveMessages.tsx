import { useId, useRef, useState } from 'preact/hooks';
import { DropZone } from '../ui/DropZone.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { Given } from './read-given.ts';

/** Where files and text copied from a chat are given; any number of times. */
export function GiveMessages({ onGiven }: { onGiven: (given: Given[]) => void }) {
	const { t } = useWords();
	const [text, setText] = useState('');
	const input = useRef<HTMLInputElement>(null);
	const id = useId();
	const take = async (files: readonly File[]) => {
		const read = files.map(async (file) => ({
			name: file.name,
			data: new Uint8Array(await file.arrayBuffer()),
		}));
		onGiven(await Promise.all(read));
	};
	return (
		<div class="gt-stack">
			<DropZone disabled={false} onFiles={(files) => void take(files)}>
				<p>{t('opening.drop')}</p>
				<div class="gt-row">
					<button type="button" class="gt-button" onClick={() => input.current?.click()}>
						{t('opening.choose')}
					</button>
				</div>
				<input
					ref={input}
					type="file"
					multiple
					hidden
					aria-label={t('opening.choose')}
					onChange={({ currentTarget }) => {
						void take([...(currentTarget.files ?? [])]);
						currentTarget.value = '';
					}}
				/>
			</DropZone>
			<div class="gt-field">
				<label class="gt-label" for={id}>
					{t('opening.paste')}
				</label>
				<p class="gt-help">{t('opening.paste_help')}</p>
				<textarea
					id={id}
					class="gt-input"
					rows={4}
					spellcheck={false}
					value={text}
					onInput={({ currentTarget }) => setText(currentTarget.value)}
				/>
				<div class="gt-row">
					<button
						type="button"
						class="gt-button"
						aria-disabled={text.trim() === ''}
						onClick={() => {
							if (text.trim() === '') return;
							onGiven([{ name: '', data: text }]);
							setText('');
						}}
					>
						{t('opening.read')}
					</button>
				</div>
			</div>
		</div>
	);
}
