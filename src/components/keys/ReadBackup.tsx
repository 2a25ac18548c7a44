import { useId, useState } from 'preact/hooks';
import { fileText } from '~/core/seal/file-text.ts';
import { readBackup } from '~/core/seal/backup.ts';
import type { KeyPair } from '~/core/seal/make-key.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	button: string;
	/** Called with the pair of a backup that opened. */
	onRead: (pair: KeyPair) => void;
}

type State = 'none' | 'busy' | 'no_key' | 'wrong_passphrase' | 'damaged' | 'failed';

/** A backup to open: its file and passphrase, or the key typed from paper. */
export function ReadBackup({ button, onRead }: Props) {
	const { t } = useWords();
	const id = useId();
	const [file, setFile] = useState<File | null>(null);
	const [typed, setTyped] = useState('');
	const [passphrase, setPassphrase] = useState('');
	const [state, setState] = useState<State>('none');
	const read = async (event: Event) => {
		event.preventDefault();
		if (state === 'busy') return;
		setState('busy');
		try {
			const kept = file ? fileText(new Uint8Array(await file.arrayBuffer())) : '';
			const found = await readBackup(typed.trim() || kept, passphrase);
			if ('why' in found) return setState(found.why);
			setState('none');
			setPassphrase('');
			setTyped('');
			onRead(found.pair);
		} catch {
			setState('failed');
		}
	};
	return (
		<form class="gt-stack" autocomplete="off" onSubmit={(event) => void read(event)}>
			<div class="gt-field">
				<label class="gt-label" for={`${id}-file`}>
					{t('keys.backup_file')}
				</label>
				<input
					id={`${id}-file`}
					class="gt-input"
					type="file"
					onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
				/>
			</div>
			<div class="gt-field">
				<label class="gt-label" for={`${id}-passphrase`}>
					{t('keys.passphrase')}
				</label>
				<input
					id={`${id}-passphrase`}
					class="gt-input"
					autocomplete="off"
					spellcheck={false}
					value={passphrase}
					onInput={(event) => setPassphrase(event.currentTarget.value)}
				/>
			</div>
			<details class="gt-more">
				<summary>{t('keys.from_paper')}</summary>
				<div class="gt-field">
					<label class="gt-label" for={`${id}-typed`}>
						{t('keys.typed')}
					</label>
					<input
						id={`${id}-typed`}
						class="gt-input gt-keys__secret"
						autocomplete="off"
						autocapitalize="characters"
						spellcheck={false}
						value={typed}
						onInput={(event) => setTyped(event.currentTarget.value)}
					/>
				</div>
			</details>
			<p class={state === 'busy' ? 'gt-help' : 'gt-error'} role="status">
				{state === 'none' ? null : <span key={state}>{t(`keys.read_${state}`)}</span>}
			</p>
			<div class="gt-row">
				<button type="submit" class="gt-button" aria-disabled={state === 'busy'}>
					{button}
				</button>
			</div>
		</form>
	);
}
