import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { wasCleared } from '~/core/keeping/was-cleared.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useDefinitionOf } from '../imports/CheckContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import type { RecordView } from '~/workers/collect/views.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { EntryAnswers } from '../records/EntryAnswers.tsx';
import { RecordFacts } from '../records/RecordFacts.tsx';
import { CarryOn } from './CarryOn.tsx';
import { GiveBack } from './GiveBack.tsx';
import { TakeOut } from './TakeOut.tsx';
import { RevealToggle } from '../records/RevealToggle.tsx';
import { useAsked } from './use-asked.ts';

interface Props {
	/** `tracker/id`. */
	recordKey: string;
	/** `isGone`: its row has left the table, or is about to. */
	onClose: (isGone: boolean) => void;
}

/**
 * Everything known of one record: all answers, columns that came with it, where it is from. Of one that was taken out or
 * deleted in it, nothing more than that.
 */
export function RecordDialog({ recordKey, onClose }: Props) {
	const { t } = useWords();
	const { api } = useCollectPage();
	const [record, setRecord] = useState<RecordView | null>(null);
	const [isGone, setGone] = useState(false);
	const definition = useDefinitionOf()(record?.shown.tracker ?? null);
	useAsked(() => api.record(recordKey), setRecord, [api, recordKey]);
	return (
		<Dialog title={definition?.title ?? t('table.record')} onClose={() => onClose(isGone)}>
			{record && definition ? (
				<>
					{isGone ? null : (
						<>
							{record.heads.length > 1 ? (
								<p class="gt-notice gt-notice--warn">
									{t('collect.record_versions', { count: record.heads.length })}
								</p>
							) : null}
							<RevealToggle />
							<EntryAnswers entry={record.shown} definition={definition} all />
							<h3>{t('collect.record_origin')}</h3>
							<RecordFacts entry={record.shown} replaced={replacedOf(record, definition)} />
							<CarryOn recordKey={record.key} definition={definition} />
							{record.heads.length === 1 ? (
								<GiveBack recordKey={record.key} definition={definition} />
							) : null}
						</>
					)}
					<TakeOut record={record} onGone={() => setGone(true)} />
				</>
			) : (
				<p>{t('common.loading')}</p>
			)}
		</Dialog>
	);
}

/** How many revisions it replaced; `null` where nothing of them is left: it is deleted, or was cleared. */
function replacedOf({ shown, replaced }: RecordView, definition: Definition): number | null {
	return shown.deleted || wasCleared(shown, definition) ? null : replaced;
}
