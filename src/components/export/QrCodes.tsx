import { useState } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import { useCodes } from './use-codes.ts';

/** Records as pictures to show, keep or photograph; one after the other where one has no room. */
export function QrCodes({ texts }: { texts: string[] }) {
	const { t } = useWords();
	const codes = useCodes(texts);
	const [chosen, setChosen] = useState(0);
	const at = Math.min(chosen, texts.length - 1);
	if (codes === 'failed') return <p class="gt-error">{t('export.qr_not_loaded')}</p>;
	const place = { part: at + 1, total: texts.length };
	return (
		<figure class="gt-code">
			{/* The place is kept while the code is drawn. */}
			<div class="gt-code__box">
				{codes ? (
					<img src={codes[at] ?? ''} alt={t('export.qr_alt', place)} width="360" height="360" />
				) : null}
			</div>
			{texts.length > 1 ? (
				<figcaption class="gt-row">
					<button
						type="button"
						class="gt-button"
						disabled={at === 0}
						onClick={() => setChosen(at - 1)}
					>
						{t('export.qr_before')}
					</button>
					<span role="status">{t('export.qr_place', place)}</span>
					<button
						type="button"
						class="gt-button"
						disabled={at === texts.length - 1}
						onClick={() => setChosen(at + 1)}
					>
						{t('export.qr_next')}
					</button>
				</figcaption>
			) : null}
		</figure>
	);
}
