import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decisions } from '~/core/imports/asked.ts';
import type { Edits } from '~/core/imports/change.ts';
import { buckets, type Bucket } from '~/core/imports/buckets.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { Preview } from '~/workers/collect/views.ts';
import { NotRead } from '../imports/NotRead.tsx';
import { PreviewTable } from '../imports/PreviewTable.tsx';
import { sayDecided } from '../imports/say-decided.ts';
import { type OpenedNumber, RowsDialog } from '../imports/RowsDialog.tsx';

interface Props {
	preview: Preview;
	/** What was chosen for edited rows, if there were any. */
	edits: Edits | null;
	/** What was said of the rows that waited. */
	decisions: Decisions;
	/** Records that wait for a decision, in all. */
	conflicts: number;
	/** Lines whose record has not come, in all. */
	waiting: number;
	onUndo: () => void;
	onConflicts: () => void;
	onTable: () => void;
	onMore: () => void;
}

/** What the import brought, what is left to decide, and the way back. */
export function ImportDone(props: Props) {
	const { preview, edits, decisions, conflicts, waiting, onUndo, onConflicts, onTable, onMore } =
		props;
	const { t } = useWords();
	const [opened, setOpened] = useState<OpenedNumber | null>(null);
	const title = useRef<HTMLHeadingElement>(null);
	// Before the next paint: a focus that comes later would be taken from where the person has gone.
	useLayoutEffect(() => title.current?.focus(), []);
	const filled = buckets.filter((bucket) => preview.totals[bucket] > 0);
	const say = (bucket: Exclude<Bucket, 'asked'>) => {
		const edited = edits === 'take' ? 'collect.done_edited_take' : 'collect.done_edited_aside';
		return t(bucket === 'edited' ? edited : `collect.done_${bucket}`, {
			count: preview.totals[bucket],
		});
	};
	return (
		<section class="gt-notice gt-notice--good gt-stack">
			<h2 ref={title} tabIndex={-1}>
				{t('collect.done_title', { count: preview.rows })}
			</h2>
			<ul>
				{filled.map((bucket) => (bucket === 'asked' ? null : <li key={bucket}>{say(bucket)}</li>))}
				{sayDecided(preview.asks, decisions, t).map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			{waiting > 0 ? <p>{t('collect.done_waiting', { count: waiting })}</p> : null}
			<NotRead files={preview.files} />
			<details>
				<summary>{t('collect.done_rows')}</summary>
				<PreviewTable preview={preview} onOpen={setOpened} />
			</details>
			<div class="gt-row">
				{conflicts > 0 ? (
					<button type="button" class="gt-button gt-button--primary" onClick={onConflicts}>
						{t('collect.settle_conflicts', { count: conflicts })}
					</button>
				) : null}
				<button type="button" class="gt-button" onClick={onTable}>
					{t('collect.open_table')}
				</button>
				<button type="button" class="gt-button" onClick={onMore}>
					{t('collect.import_more')}
				</button>
				<button type="button" class="gt-button" onClick={onUndo}>
					{t('collect.undo_import')}
				</button>
			</div>
			{opened ? <RowsDialog opened={opened} onClose={() => setOpened(null)} /> : null}
		</section>
	);
}
