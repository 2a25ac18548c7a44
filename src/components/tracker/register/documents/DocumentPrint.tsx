import type { DocumentSheet } from '~/core/documents/document-sheet.ts';
import type { Company } from '~/core/organization/company.ts';
import { formatMoment } from '../../../records/format-moment.ts';
import { BesidePage } from '../../../ui/BesidePage.tsx';
import { useWords } from '../../../ui/WordsContext.tsx';
import { usePrinting } from '../../../ui/use-printing.ts';
import { DocumentBlocks } from './DocumentBlocks.tsx';

interface Props {
	sheet: DocumentSheet;
	company: Company;
	now: Date;
	onDone: () => void;
}

/** A document on paper. */
export function DocumentPrint({ sheet, company, now, onDone }: Props) {
	const { t, locale } = useWords();
	usePrinting(true, onDone);
	return (
		<BesidePage class="gt-sheet gt-sheet--case gt-sheet--document">
			{sheet.missing.length > 0 ? <p class="gt-document__draft">{t('lived.draft')}</p> : null}
			<h1>{sheet.label}</h1>
			{sheet.title === '' ? null : <p>{sheet.title}</p>}
			<DocumentBlocks blocks={sheet.blocks} level={2} />
			<p class="gt-sheet__foot">
				{t('lived.printed', {
					company: company.name,
					time: formatMoment(now.toISOString(), locale),
				})}
			</p>
		</BesidePage>
	);
}
