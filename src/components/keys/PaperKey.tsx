import { useEffect, useState } from 'preact/hooks';
import type { KeyPair } from '~/core/seal/make-key.ts';
import { useCodes } from '../export/use-codes.ts';
import { BesidePage } from '../ui/BesidePage.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { Fingerprint } from './Fingerprint.tsx';

interface Props {
	pair: KeyPair;
	onDone: () => void;
}

/** The private key on a sheet for the safe; it goes to the printer at once, and off the page afterwards. */
export function PaperKey({ pair: { identity, recipient }, onDone }: Props) {
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
			<h1>{t('keys.paper_title')}</h1>
			<p>{t('keys.paper_note')}</p>
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
