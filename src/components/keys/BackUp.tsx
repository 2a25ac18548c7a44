import { useState } from 'preact/hooks';
import { writeBackup } from '~/core/seal/backup.ts';
import type { KeyPair } from '~/core/seal/make-key.ts';
import { groupReceipt, makeReceipt } from '~/core/seal/receipt.ts';
import { companyToday } from '~/device/company-today.ts';
import { downloadFile } from '~/device/download-file.ts';
import { Arriving } from '../ui/Arriving.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { KnownKey } from './known-key.ts';
import { PaperKey } from './PaperKey.tsx';

interface Props {
	pair: KeyPair;
	use: KnownKey['use'];
	onDone: () => void;
}

/** Fewest characters of a passphrase. */
const fewest = 12;

/** The private key into a file with a passphrase, and onto paper: both, for either may be lost. */
export function BackUp({ pair, use, onDone }: Props) {
	const { t } = useWords();
	const [passphrase, setPassphrase] = useState('');
	const [state, setState] = useState<'none' | 'short' | 'busy' | 'saved' | 'failed'>('none');
	const [printing, setPrinting] = useState(false);
	const [printed, setPrinted] = useState(false);
	// What human resources are not to open does not lie in their safe either.
	const saved = use === 'keys' ? 'keys.file_saved' : 'keys.file_saved_apart';
	const save = async () => {
		if ([...passphrase.trim()].length < fewest) return setState('short');
		setState('busy');
		try {
			const day = companyToday();
			const text = await writeBackup(pair, day, passphrase);
			const name = `key-${day}-${pair.recipient.slice(-4)}.age`;
			downloadFile(new File([text], name, { type: 'application/octet-stream' }));
			setState('saved');
		} catch {
			setState('failed');
		}
	};
	return (
		<>
			<Arriving as="h3">{t('keys.back_up_title')}</Arriving>
			<p>{t('keys.back_up_help')}</p>
			<div class="gt-field">
				<label class="gt-label" for="gt-keys-passphrase">
					{t('keys.passphrase_new')}
				</label>
				<input
					id="gt-keys-passphrase"
					class="gt-input"
					autocomplete="off"
					spellcheck={false}
					value={passphrase}
					aria-invalid={state === 'short'}
					aria-describedby="gt-keys-passphrase-help"
					onInput={(event) => setPassphrase(event.currentTarget.value)}
				/>
				<p
					class={state === 'short' ? 'gt-error' : 'gt-help'}
					id="gt-keys-passphrase-help"
					role="status"
				>
					{t(state === 'short' ? 'keys.passphrase_short' : 'keys.passphrase_help', { fewest })}
				</p>
			</div>
			<div class="gt-row">
				<button
					type="button"
					class="gt-button"
					onClick={() => setPassphrase(groupReceipt(makeReceipt().slice(0, 16)))}
				>
					{t('keys.passphrase_suggest')}
				</button>
				<button
					type="button"
					class="gt-button"
					aria-disabled={state === 'busy'}
					onClick={() => state === 'busy' || void save()}
				>
					{t('keys.save_file')}
				</button>
				<button type="button" class="gt-button" onClick={() => setPrinting(true)}>
					{t('keys.print')}
				</button>
			</div>
			<p class="gt-help" role="status">
				{state === 'busy' || state === 'saved' || state === 'failed' ? (
					<span key={state}>{t(state === 'saved' ? saved : `keys.file_${state}`)}</span>
				) : null}
			</p>
			{printing ? (
				<PaperKey
					{...{ pair, use }}
					onDone={() => {
						setPrinting(false);
						setPrinted(true);
					}}
				/>
			) : null}
			<div class="gt-row">
				<button
					type="button"
					class="gt-button gt-button--primary"
					disabled={state !== 'saved' || !printed}
					onClick={onDone}
				>
					{t('keys.to_drill')}
				</button>
			</div>
			<p class="gt-help">{t('keys.to_drill_help')}</p>
		</>
	);
}
