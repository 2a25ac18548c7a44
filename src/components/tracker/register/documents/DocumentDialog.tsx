import { useContext, useState } from 'preact/hooks';
import { buildDocument } from '~/core/documents/build-document.ts';
import { documentText } from '~/core/documents/document-text.ts';
import type { RecordDocument } from '~/core/definition/record-document.ts';
import { copyText } from '~/device/copy-text.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Said } from '../../../ui/Said.tsx';
import { useWords } from '../../../ui/WordsContext.tsx';
import type { LivedProps } from '../lived/lived-props.ts';
import { NameLinkContext } from '../use-link-names.ts';
import { documentSource } from './document-source.ts';
import { DocumentBlocks } from './DocumentBlocks.tsx';
import { DocumentPrint } from './DocumentPrint.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { SentButton } from './SentButton.tsx';

/** A document of a record on the screen: read over, printed, or copied into a chat. Nothing of it is stored. */
export function DocumentDialog(
	props: LivedProps & { document: RecordDocument; onClose: () => void },
) {
	const { document, company, now, onClose } = props;
	const { t, locale } = useWords();
	const nameLink = useContext(NameLinkContext);
	const [told, setTold] = useState('');
	const [text, setText] = useState<string | null>(null);
	const [printing, setPrinting] = useState(false);
	const [isOut, setOut] = useState(false);
	const sheet = buildDocument(document, documentSource(props, t, locale, nameLink));
	const isDraft = sheet.missing.length > 0;
	const copy = async () => {
		const heading = (words: string) => t('lived.text_heading', { words });
		const marks = { heading, colon: t('lived.text_colon'), between: t('lived.text_between') };
		const said = documentText(sheet, marks);
		const copied = await copyText(said);
		setOut(true);
		setTold(t(copied ? 'lived.copied' : 'lived.copy_yourself'));
		// Where a browser lets nothing be copied, the text is there to be selected.
		setText(copied ? null : said);
	};
	return (
		<Dialog title={document.label} onClose={onClose}>
			{document.help ? <p class="gt-help">{document.help}</p> : null}
			{isDraft ? <DraftNotice missing={sheet.missing} /> : null}
			<div class="gt-row gt-lived-buttons">
				<button type="button" class="gt-button" onClick={() => setPrinting(true)}>
					{t(isDraft ? 'lived.print_draft' : 'lived.print')}
				</button>
				{isDraft ? null : (
					<button type="button" class="gt-button" onClick={() => void copy()}>
						{t('lived.copy')}
					</button>
				)}
			</div>
			<p role="status" class="gt-record__told">
				<Said>{told}</Said>
			</p>
			{isOut && !isDraft ? <SentButton {...props} /> : null}
			{text === null ? null : (
				<textarea class="gt-input gt-document-text" readOnly rows={10} aria-label={document.label}>
					{text}
				</textarea>
			)}
			<article class={isDraft ? 'gt-document gt-document--draft' : 'gt-document'}>
				{isDraft ? <p class="gt-document__draft">{t('lived.draft')}</p> : null}
				<h3>{sheet.title || sheet.label}</h3>
				<DocumentBlocks blocks={sheet.blocks} level={4} />
			</article>
			{printing ? (
				<DocumentPrint
					{...{ sheet, company, now }}
					onDone={() => {
						setPrinting(false);
						setOut(true);
					}}
				/>
			) : null}
		</Dialog>
	);
}
