import { useMemo, useState } from 'preact/hooks';
import { buckets } from '~/core/imports/buckets.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { Preview } from '~/workers/collect/views.ts';
import { attentionFirst } from './attention-first.ts';
import { PreviewFile } from './PreviewFile.tsx';
import { PreviewNumbers } from './PreviewNumbers.tsx';
import type { OpenedNumber } from './RowsDialog.tsx';
import { ScrollBox } from '../ui/ScrollBox.tsx';

interface Props {
	preview: Preview;
	onOpen: (opened: OpenedNumber) => void;
}

/** Files shown before one asks for more: a page of a thousand buttons is slow to draw. */
const firstFiles = 25;
const moreFiles = 50;

/** File by file, what every row would be; the numbers of a line add up to its rows. */
export function PreviewTable({ preview, onOpen }: Props) {
	const { t } = useWords();
	const [shown, setShown] = useState(firstFiles);
	const order = useMemo(() => attentionFirst(preview.files), [preview]);
	const rest = order.length - shown;
	const all = t('collect.all_files', { count: preview.files.length });
	return (
		<div class="gt-stack">
			<ScrollBox class="gt-table-box gt-preview-box" label={t('collect.preview_title')}>
				<table class="gt-table gt-preview">
					<thead>
						<tr>
							<th scope="col">{t('collect.file')}</th>
							<th scope="col" class="gt-number">
								{t('collect.rows')}
							</th>
							{buckets.map((bucket) => (
								<th key={bucket} scope="col" class="gt-number">
									{t(`collect.bucket_${bucket}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{order.slice(0, shown).map(({ file, index }) => (
							<PreviewFile key={index} file={file} index={index} onOpen={onOpen} />
						))}
					</tbody>
					<tfoot>
						<tr class="gt-total">
							<th scope="row">{all}</th>
							<PreviewNumbers
								file={null}
								name={all}
								rows={preview.rows}
								counts={preview.totals}
								onOpen={onOpen}
							/>
						</tr>
					</tfoot>
				</table>
			</ScrollBox>
			{rest > 0 ? (
				<button type="button" class="gt-button" onClick={() => setShown(shown + moreFiles)}>
					{t('collect.more_files', { count: rest })}
				</button>
			) : null}
			<details>
				<summary>{t('collect.what_numbers_mean')}</summary>
				<dl class="gt-pairs">
					{buckets.map((bucket) => (
						<div key={bucket}>
							<dt>{t(`collect.bucket_${bucket}`)}</dt>
							<dd>{t(`collect.bucket_${bucket}_help`)}</dd>
						</div>
					))}
				</dl>
			</details>
		</div>
	);
}
