import { useState } from 'preact/hooks';
import { copyText } from '~/device/copy-text.ts';
import { Arriving } from '../ui/Arriving.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import type { KnownKey } from './known-key.ts';
import { sealingLine } from './sealing-line.ts';

interface Props {
	recipient: string;
	use: KnownKey['use'];
	/** Those the company's file names already. */
	known: readonly KnownKey[];
}

/** What may be known to everyone, once the backup is proved: the public key, as the company's file takes it. */
export function PublicPart({ recipient, use, known }: Props) {
	const { t } = useWords();
	const [copied, setCopied] = useState<boolean | null>(null);
	const line = sealingLine([...known, { recipient, use }]);
	const lacksKeys = use !== 'keys' && known.every((one) => one.use !== 'keys');
	return (
		<div class="gt-stack">
			<Arriving as="h3">{t('keys.proved_title')}</Arriving>
			<p>{t('keys.proved_help')}</p>
			<pre class="gt-keys__line">{recipient}</pre>
			<p>{t('keys.proved_line')}</p>
			{use === 'past_hr' ? <p>{t('keys.proved_past_hr')}</p> : null}
			{lacksKeys ? <p class="gt-notice gt-notice--warn">{t('keys.proved_no_keys')}</p> : null}
			<pre class="gt-keys__line">{line}</pre>
			<div class="gt-row">
				<button
					type="button"
					class="gt-button gt-button--primary"
					onClick={() => void copyText(line).then(setCopied)}
				>
					{t('keys.copy')}
				</button>
				<span role="status">
					{copied === null ? null : t(copied ? 'keys.copied' : 'keys.not_copied')}
				</span>
			</div>
			<p>
				{t('keys.fingerprint_note')} <Fingerprint recipient={recipient} />
			</p>
		</div>
	);
}
