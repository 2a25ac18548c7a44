import { useEffect, useState } from 'preact/hooks';
import { useCodes } from '../export/use-codes.ts';
import { BesidePage } from '../ui/BesidePage.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { Slip } from './slip-of.ts';

interface Props {
	/** The receipt in groups, to cut off and keep; `null`: it is not on this sheet. */
	receipt: string | null;
	/** What is put into the box; `null`: this sheet is the receipt alone. */
	slip: Slip | null;
	onDone: () => void;
}

/** A sheet that goes to the printer at once, and off the page when the printer's window closes. */
export function PaperSlip({ receipt, slip, onDone }: Props) {
	const { t } = useWords();
	const [texts] = useState(() => (receipt === null ? (slip?.codes ?? []) : [receipt]));
	const codes = useCodes(texts);
	const drawn = codes !== null;
	useEffect(() => {
		if (!drawn) return undefined;
		addEventListener('afterprint', onDone, { once: true });
		// Pictures have to be there before the browser lays the sheet out.
		requestAnimationFrame(() => window.print());
		return () => removeEventListener('afterprint', onDone);
	}, [drawn]);
	const { said = null } = slip ?? {};
	const line = (key: 'theme' | 'matter' | 'wish' | 'name') =>
		said && said[key] !== '' ? (
			<div>
				<dt>{t(`opinion.slip_${key}`)}</dt>
				<dd>{said[key]}</dd>
			</div>
		) : null;
	return (
		<BesidePage class="gt-sheet">
			{slip === null ? null : (
				<>
					<h1>{t(slip.isOwn ? 'opinion.slip_own' : 'opinion.slip_title')}</h1>
					<p>{t(slip.isSealed ? 'opinion.slip_sealed' : 'opinion.slip_plain')}</p>
					<dl>
						{line('theme')}
						{line('matter')}
						{line('wish')}
						{line('name')}
					</dl>
				</>
			)}
			{receipt === null ? null : (
				<>
					<h1>{t('opinion.stub_title')}</h1>
					<p>{t('opinion.stub_note')}</p>
					<p class="gt-opinion__stub">{receipt}</p>
				</>
			)}
			<div class="gt-sheet__codes">
				{(Array.isArray(codes) ? codes : []).map((code, at) => (
					// Parts of one text never change places.
					<img
						key={at}
						src={code}
						alt={t('export.qr_alt', { part: at + 1, total: texts.length })}
					/>
				))}
			</div>
			{receipt === null
				? texts.map((text) => (
						<p key={text} class="gt-sheet__text">
							{text}
						</p>
					))
				: null}
		</BesidePage>
	);
}
