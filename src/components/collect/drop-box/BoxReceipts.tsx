import { useEffect, useState } from 'preact/hooks';
import { encodeReceipts } from '~/core/handover/box/receipts.ts';
import { takenIn } from '~/core/handover/box/taken-in.ts';
import { downloadFile } from '~/device/download-file.ts';
import type { ImportState } from '../../imports/import-state.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { type NotedReceipts, noteReceipts } from './note-receipts.ts';

export interface BoxReceiptsProps {
	state: Pick<ImportState, 'step' | 'preview'>;
	/** The files of the drop box given to this page, by their paths. */
	given: ReadonlyMap<string, Blob>;
}

/** Notes which files of the drop box were taken in, and makes the list that tells people's devices. */
export function BoxReceipts({ state: { step, preview }, given }: BoxReceiptsProps) {
	const { t } = useWords();
	const [{ receipts, isWhole }, setNoted] = useState<NotedReceipts>({
		receipts: [],
		isWhole: true,
	});
	const [added, setAdded] = useState(0);
	const [said, setSaid] = useState<'taken' | 'failed' | null>(null);
	// What is here already in every word was taken in before.
	const isIn = step === 'saved' || (step === 'checked' && preview?.nothingToDo === true);
	useEffect(() => {
		let left = false;
		const names = isIn && preview ? takenIn([...given.keys()], preview.files) : [];
		const taken = names.flatMap((name) => {
			const file = given.get(name);
			return file ? [[name, file] as const] : [];
		});
		noteReceipts(taken).then(
			(all) => {
				if (left) return;
				setAdded(taken.length);
				setNoted(all);
				if (taken.length > 0) setSaid(null);
			},
			() => left || setSaid(taken.length > 0 ? 'failed' : null),
		);
		return () => {
			left = true;
		};
	}, [isIn, preview, given]);
	const take = () => {
		downloadFile(
			new File([encodeReceipts(receipts)], 'receipts.json', { type: 'application/json' }),
		);
		setSaid('taken');
	};
	if (receipts.length === 0 && said === null) return null;
	return (
		<section class="gt-card gt-stack">
			<h2>{t('dropbox.receipts_title')}</h2>
			<p>
				{t('dropbox.receipts_count', { count: receipts.length })}{' '}
				{added > 0 ? t('dropbox.receipts_new', { count: added }) : null}
			</p>
			<p class="gt-help">{t('dropbox.receipts_help')}</p>
			{isWhole ? null : <p class="gt-help">{t('dropbox.receipts_apart')}</p>}
			<p class="gt-help">{t('dropbox.receipts_undone')}</p>
			<div class="gt-row">
				<button type="button" class="gt-button" disabled={receipts.length === 0} onClick={take}>
					{t('dropbox.receipts_take')}
				</button>
			</div>
			<p role="status" class={said === 'failed' ? 'gt-error' : 'gt-help'}>
				{said ? t(`dropbox.receipts_${said}`) : null}
			</p>
		</section>
	);
}
