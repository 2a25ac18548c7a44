import { useState } from 'preact/hooks';
import { type KeyPair, makeKey } from '~/core/seal/make-key.ts';
import { Arriving } from '../ui/Arriving.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { BackUp } from './BackUp.tsx';
import type { KnownKey } from './known-key.ts';
import { KeyUse } from './KeyUse.tsx';
import { PublicPart } from './PublicPart.tsx';
import { ReadBackup } from './ReadBackup.tsx';

/** What is at hand. After the backup the page forgets the private key, or the drill would prove nothing. */
type Making =
	| { step: 'begin' | 'failed' }
	| { step: 'back_up'; pair: KeyPair }
	| { step: 'drill' | 'other' | 'proved'; recipient: string };

/** A new pair: made, backed up, the backup opened again, and only then the public part for the company's file. */
export function MakeKeys({ known }: { known: readonly KnownKey[] }) {
	const { t } = useWords();
	const [making, setMaking] = useState<Making>({ step: 'begin' });
	/** Where it is kept and written follows from what it opens, so that is said first. */
	const [use, setUse] = useState<KnownKey['use'] | null>(null);
	/** How often that was not said when it was to be. */
	const [missed, setMissed] = useState(0);
	const begin = () => {
		if (use === null) return setMissed(missed + 1);
		makeKey().then(
			(pair) => setMaking({ step: 'back_up', pair }),
			() => setMaking({ step: 'failed' }),
		);
	};
	const { step } = making;
	return (
		<section class="gt-card gt-stack">
			<h2>{t('keys.make_title')}</h2>
			{step === 'begin' || step === 'failed' ? (
				<>
					<p>{t('keys.make_help')}</p>
					<KeyUse {...{ use, missed }} onChoose={setUse} />
					{step === 'failed' ? (
						<p class="gt-error" role="alert">
							{t('keys.not_loaded')}
						</p>
					) : null}
					<div class="gt-row">
						<button type="button" class="gt-button gt-button--primary" onClick={begin}>
							{t('keys.make')}
						</button>
					</div>
				</>
			) : null}
			{step === 'back_up' && use ? (
				<BackUp
					pair={making.pair}
					use={use}
					onDone={() => setMaking({ step: 'drill', recipient: making.pair.recipient })}
				/>
			) : null}
			{step === 'drill' || step === 'other' ? (
				<>
					<Arriving as="h3">{t('keys.drill_title')}</Arriving>
					<p>{t('keys.drill_help')}</p>
					<ReadBackup
						button={t('keys.drill')}
						onRead={({ recipient }) =>
							setMaking({
								step: recipient === making.recipient ? 'proved' : 'other',
								recipient: making.recipient,
							})
						}
					/>
					{step === 'other' ? (
						<p class="gt-error" role="alert">
							{t('keys.drill_other')}
						</p>
					) : null}
				</>
			) : null}
			{step === 'proved' && use ? (
				<PublicPart recipient={making.recipient} {...{ use, known }} />
			) : null}
		</section>
	);
}
