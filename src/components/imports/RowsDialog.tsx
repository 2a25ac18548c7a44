import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AskReason } from '~/core/imports/asked.ts';
import type { Bucket } from '~/core/imports/buckets.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useCheckPage } from './CheckContext.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { RevealToggle } from '../records/RevealToggle.tsx';
import { RowItem } from './RowItem.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';

/** The number whose rows are opened. */
export interface OpenedNumber {
	/** Index of the file; `null`: all files. */
	file: number | null;
	/** `null`: all buckets. */
	bucket: Bucket | null;
	/** Only rows asked about for this reason; left out: all. */
	reason?: AskReason;
	count: number;
	/** The file as it is called on screen. */
	name: string;
}

/** The rows behind a number of the preview (promise 2). */
export function RowsDialog({ opened, onClose }: { opened: OpenedNumber; onClose: () => void }) {
	const { t } = useWords();
	const { api } = useCheckPage();
	const { file, bucket, reason = null, count, name } = opened;
	const fetch = useCallback(
		(start: number, end: number) => api.rowsOf(file, bucket, start, end, reason),
		[api, file, bucket, reason],
	);
	const [closed, setClosed] = useState<number | null>(null);
	useEffect(() => {
		let gone = false;
		void api.closedRows(file, bucket, reason).then((found) => {
			if (!gone) setClosed(found);
		});
		return () => {
			gone = true;
		};
	}, [api, file, bucket, reason]);
	const what = t(bucket ? `collect.bucket_${bucket}` : 'collect.all_rows');
	const title = t('collect.rows_title', { what, name, count });
	return (
		<Dialog title={title} onClose={onClose}>
			{bucket ? <p class="gt-help">{t(`collect.bucket_${bucket}_help`)}</p> : null}
			{closed ? (
				<p class="gt-notice gt-notice--info">{t('collect.closed_rows', { count: closed })}</p>
			) : null}
			{closed === null || closed === count ? null : (
				<>
					<RevealToggle />
					<VirtualList
						total={count - closed}
						fetch={fetch}
						label={title}
						render={(row) => <RowItem row={row} />}
					/>
				</>
			)}
		</Dialog>
	);
}
