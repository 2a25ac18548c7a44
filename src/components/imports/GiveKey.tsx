import { useId, useState } from 'preact/hooks';
import { type KeysRead, readKeys } from '~/core/seal/read-keys.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	/** What waits for the key. */
	title: string;
	onKeys: (keys: string[]) => void;
}

/** Asks for the key once: its backup file and passphrase, or the key as it stands on paper. Nothing is stored. */
export function GiveKey({ title, onKeys }: Props) {
	const { t } = useWords();
	const [file, setFile] = useState<File | null>(null);
	const [text, setText] = useState('');
	const [passphrase, setPassphrase] = useState('');
	const [state, setState] = useState<
		'idle' | 'opening' | Extract<KeysRead, { why: string }>['why']
	>('idle');
	const id = useId();
	const open = async () => {
		setState('opening');
		const given = async () => (file ? new Uint8Array(await file.arrayBuffer()) : text);
		const read = await given()
			.then((data) => readKeys(data, passphrase))
			.catch(() => ({ why: 'damaged' }) as const);
		if ('why' in read) return setState(read.why);
		setPassphrase('');
		setText('');
		setState('idle');
		onKeys(read.keys);
	};
	return (
		<form
			class="gt-give-key gt-stack"
			onSubmit={(event) => {
				event.preventDefault();
				if (state !== 'opening') void open();
			}}
		>
			<h3>{title}</h3>
			<p class="gt-help">{t('unsealing.key_help')}</p>
			<div class="gt-field">
				<label class="gt-label" for={`${id}-file`}>
					{t('unsealing.key_file')}
				</label>
				<input
					id={`${id}-file`}
					class="gt-input"
					type="file"
					onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
				/>
			</div>
			<div class="gt-field">
				<label class="gt-label" for={`${id}-pass`}>
					{t('unsealing.passphrase')}
				</label>
				<input
					id={`${id}-pass`}
					class="gt-input"
					type="password"
					autocomplete="off"
					value={passphrase}
					onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
				/>
			</div>
			<details>
				<summary>{t('unsealing.key_paper')}</summary>
				<div class="gt-field">
					<label class="gt-label" for={`${id}-text`}>
						{t('unsealing.key_text')}
					</label>
					<textarea
						id={`${id}-text`}
						class="gt-input"
						rows={3}
						autocomplete="off"
						spellcheck={false}
						value={text}
						onInput={({ currentTarget }) => setText(currentTarget.value)}
					/>
				</div>
			</details>
			{state === 'idle' || state === 'opening' ? null : (
				<p class="gt-notice gt-notice--bad" role="alert">
					{t(`unsealing.key_${state}`)}
				</p>
			)}
			<div class="gt-row">
				<button
					type="submit"
					class="gt-button gt-button--primary"
					aria-disabled={state === 'opening'}
				>
					{t(state === 'opening' ? 'unsealing.opening' : 'unsealing.open')}
				</button>
			</div>
		</form>
	);
}
