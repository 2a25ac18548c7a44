import { useState } from 'preact/hooks';
import { copyText } from '~/device/copy-text.ts';
import { Arriving } from '../ui/Arriving.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { Fingerprint } from './Fingerprint.tsx';

/** What may be known to everyone, once the backup is proved: the public key, as the company's file takes it. */
export function PublicPart({ recipient }: { recipient: string }) {
	const { t } = useWords();
	const [copied, setCopied] = useState<boolean | null>(null);
	const line = `sealing: { keys: [${recipient}] }`;
	return (
		<div class="gt-stack">
			<Arriving as="h3">{t('keys.proved_title')}</Arriving>
			<p>{t('keys.proved_help')}</p>
			<pre class="gt-keys__line">{line}</pre>
			<div class="gt-row">
				<button
					type="button"
					class="gt-button gt-button--primary"
					onClick={() => void copyText(recipient).then(setCopied)}
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
