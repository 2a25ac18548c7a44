import { buckets, type Bucket, type BucketCounts } from '~/core/imports/buckets.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { OpenedNumber } from './RowsDialog.tsx';

interface Props {
	/** Index of the file; `null`: all files. */
	file: number | null;
	name: string;
	rows: number;
	counts: BucketCounts;
	onOpen: (opened: OpenedNumber) => void;
}

/** The cells of one line of the preview: every number opens its rows. */
export function PreviewNumbers({ file, name, rows, counts, onOpen }: Props) {
	const { t, locale } = useWords();
	const written = new Intl.NumberFormat(locale);
	const cell = (bucket: Bucket | null, count: number) => {
		const what = t(bucket ? `collect.bucket_${bucket}` : 'collect.rows');
		return (
			<td
				key={bucket ?? 'rows'}
				class={`gt-number gt-count gt-count--${bucket ?? 'rows'}`}
				data-label={what}
				data-empty={count === 0 ? '' : undefined}
			>
				{count === 0 ? (
					'0'
				) : (
					<button
						type="button"
						class="gt-number-button"
						aria-label={t('collect.open_rows', { what, name, count })}
						onClick={() => onOpen({ file, bucket, count, name })}
					>
						{written.format(count)}
					</button>
				)}
			</td>
		);
	};
	return (
		<>
			{cell(null, rows)}
			{buckets.map((bucket) => cell(bucket, counts[bucket]))}
		</>
	);
}
