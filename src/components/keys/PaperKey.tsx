import { useEffect, useState } from 'preact/hooks';
import type { KeyPair } from '~/core/seal/make-key.ts';
import { useCodes } from '../export/use-codes.ts';
import { BesidePage } from '../ui/BesidePage.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import type { KnownKey } from './known-key.ts';

interface Props {
	pair: KeyPair;
	/** What it opens: where the sheet is kept follows from that. */
	use: KnownKey['use'];
	onDone: () => void;
}

/** The private key on a sheet of paper; it goes to the printer at once, and off the page afterwards. */
export function PaperKey({ pair: { identity, recipient }, use, onDone }: Props) {
	const { t } = useWords();
	const [texts] = useState([identity]);
	const codes = useCodes(texts);
	const drawn = codes !== null;
	useEffect(() => {
		if (!drawn) return undefined;
		addEventListener('afterprint', onDone, { once: true });
		// The picture has to be there before the browser lays the sheet out.
		requestAnimationFrame(() => window.print());
		return () => removeEventListener('afterprint', onDone);
	}, [drawn]);
	const tail = identity.replace(/^AGE-SECRET-KEY-1/, '').match(/.{1,4}/g) ?? [];
	return (
		<BesidePage class="gt-sheet">
			<h1>{t(use === 'keys' ? 'keys.paper_title' : 'keys.paper_title_apart')}</h1>
			<p>{t(use === 'keys' ? 'keys.paper_note' : 'keys.paper_note_apart')}</p>
			<p>{t('keys.paper_letters')}</p>
			<p class="gt-keys__secret">AGE-SECRET-KEY-1 {tail.join(' ')}</p>
			<div class="gt-sheet__codes">
				{Array.isArray(codes) ? <img src={codes[0] ?? ''} alt={t('keys.paper_code')} /> : null}
			</div>
			<h2>{t('keys.fingerprint')}</h2>
			<Fingerprint recipient={recipient} />
			<p class="gt-sheet__text">{recipient}</p>
		</BesidePage>
	);
}
