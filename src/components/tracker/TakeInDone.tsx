import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Preview } from '~/workers/collect/views.ts';
import { PreviewTable } from '../imports/PreviewTable.tsx';
import { type OpenedNumber, RowsDialog } from '../imports/RowsDialog.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { sayBeside } from './say-beside.ts';

interface Props {
	preview: Preview;
	onClose: () => void;
}

/** What was read in; what takes it back stands above. */
export function TakeInDone({ preview, onClose }: Props) {
	const { t } = useWords();
	const [opened, setOpened] = useState<OpenedNumber | null>(null);
	const title = useRef<HTMLHeadingElement>(null);
	// Before the next paint: a focus that comes later would be taken from where the person has gone.
	useLayoutEffect(() => title.current?.focus(), []);
	return (
		<div class="gt-notice gt-notice--good gt-stack">
			<h3 ref={title} tabIndex={-1}>
				{t('mine.done', { count: preview.rows })}
			</h3>
			<PreviewTable preview={preview} onOpen={setOpened} />
			{sayBeside(preview.beside, t).map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			<div class="gt-row">
				<button type="button" class="gt-button" onClick={onClose}>
					{t('common.close')}
				</button>
			</div>
			{opened ? <RowsDialog opened={opened} onClose={() => setOpened(null)} /> : null}
		</div>
	);
}
