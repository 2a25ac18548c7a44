import { useState } from 'preact/hooks';
import { useSaidEarly } from '../ui/use-said-early.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import type { KnownKey } from './known-key.ts';
import { ReadBackup } from './ReadBackup.tsx';

/** Whether a backup of before still opens, and whether the handbook seals to it: once a quarter. */
export function CheckBackup({ known }: { known: KnownKey[] }) {
	const { t } = useWords();
	useSaidEarly('.gt-keys');
	const [recipient, setRecipient] = useState<string | null>(null);
	const uses = known.filter((key) => key.recipient === recipient).map(({ use }) => use);
	return (
		<section class="gt-card gt-stack">
			<h2>{t('keys.check_title')}</h2>
			<p>{t('keys.check_help')}</p>
			<ReadBackup button={t('keys.check')} onRead={(pair) => setRecipient(pair.recipient)} />
			{recipient === null ? null : (
				<div class="gt-notice gt-notice--good" role="status">
					<p>
						{t('keys.check_opens')} <Fingerprint recipient={recipient} />
					</p>
					<p>
						{uses.length === 0
							? t('keys.check_unused')
							: uses.map((use) => t(`keys.used_${use}`)).join(' ')}
					</p>
				</div>
			)}
		</section>
	);
}
