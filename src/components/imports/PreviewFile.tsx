import { buckets } from '~/core/imports/buckets.ts';
import type { FileSummary } from '~/core/imports/plan.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { Translate } from '~/core/words/translate.ts';
import type { WordKey } from '~/core/words/word-key.ts';
import { useDefinitionOf } from './CheckContext.tsx';
import { PreviewNumbers } from './PreviewNumbers.tsx';
import type { OpenedNumber } from './RowsDialog.tsx';
import { sayFileReason } from './say-file-reason.ts';
import { sourceName } from './source-name.ts';

interface Props {
	file: FileSummary;
	index: number;
	onOpen: (opened: OpenedNumber) => void;
}

/** A file of the preview: what it is, what to know about it, and its numbers. */
export function PreviewFile({ file, index, onOpen }: Props) {
	const { t } = useWords();
	const definition = useDefinitionOf()(file.tracker);
	const { origin, refused, rows, counts, notes } = file;
	// The question above says why.
	const isAsked = refused?.key === 'which_form';
	const name = sourceName(file.name, origin, t);
	const tracker = definition?.title ?? (rows > 0 ? t('collect.several_trackers') : null);
	return (
		<tr>
			<th scope="row">
				<span class="gt-file-name">{name}</span>
				{refused ? null : (
					<span class="gt-help gt-file-form">
						{[tracker, ...formOf(file, t)].filter(Boolean).join(' · ')}
					</span>
				)}
				{notes.map((note, place) => (
					<span key={place} class="gt-help gt-note">
						{sayFileReason(note, t, definition)}
					</span>
				))}
			</th>
			{refused ? (
				<td colSpan={buckets.length + 1} class="gt-refused">
					<strong>{t(isAsked ? 'collect.file_asked' : 'collect.file_refused')}</strong>
					{isAsked ? null : <span class="gt-error">{sayFileReason(refused, t, null)}</span>}
				</td>
			) : (
				<PreviewNumbers file={index} name={name} rows={rows} counts={counts} onOpen={onOpen} />
			)}
		</tr>
	);
}

/** How the file is written, where that is not as usual: encoding and delimiter. */
function formOf({ origin, encoding, delimiter }: FileSummary, t: Translate): string[] {
	if (origin === 'aside') return [];
	const written = origin === 'file' ? encodingWords[encoding] : undefined;
	const apart = delimiter === null ? undefined : delimiterWords[delimiter];
	return [...(written ? [t(written)] : []), ...(apart ? [t(apart)] : [])];
}

const encodingWords: Record<string, WordKey> = {
	'utf-16le': 'collect.encoding_utf_16',
	'utf-16be': 'collect.encoding_utf_16',
	gb18030: 'collect.encoding_gb18030',
	'windows-1252': 'collect.encoding_windows_1252',
	text: 'collect.encoding_text',
};
const delimiterWords: Record<string, WordKey> = {
	';': 'collect.delimiter_semicolon',
	'\t': 'collect.delimiter_tab',
	'|': 'collect.delimiter_bar',
};
