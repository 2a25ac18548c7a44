import { useEffect } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { BesidePage } from '../ui/BesidePage.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { LeavingAnswers } from './AnswersPreview.tsx';
import { useCodes } from './use-codes.ts';

interface Props {
	definition: Definition;
	entries: StoredEntry[];
	/** The same as texts of QR codes. */
	texts: string[];
}

/**
 * A sheet to hand in on paper: the answers for people, and the same as codes and text, so that whoever
 * collects need not type them. It stands beside the page, on paper alone.
 */
export function PrintSheet({ definition, entries, texts }: Props) {
	const { t } = useWords();
	const codes = useCodes(texts);
	const drawn = codes !== null;
	useEffect(() => {
		// Pictures have to be there before the browser lays the sheet out.
		if (drawn) requestAnimationFrame(() => window.print());
	}, [drawn]);
	return (
		<BesidePage class="gt-sheet">
			<h1>{definition.title}</h1>
			<p>{t('export.sheet_note', { count: entries.length })}</p>
			<ol>
				{entries.map((entry) => (
					<li key={entry.id}>
						<LeavingAnswers definition={definition} entry={entry} />
					</li>
				))}
			</ol>
			<div class="gt-sheet__codes">
				{(Array.isArray(codes) ? codes : []).map((code, index) => (
					// Parts of one text never change places.
					<img
						key={index}
						src={code}
						alt={t('export.qr_alt', { part: index + 1, total: texts.length })}
					/>
				))}
			</div>
			{texts.map((text) => (
				<p key={text} class="gt-sheet__text">
					{text}
				</p>
			))}
		</BesidePage>
	);
}
