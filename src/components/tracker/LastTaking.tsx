import { useEffect, useState } from 'preact/hooks';
import type { Database } from '~/storage/database.ts';
import { forget } from '~/device/kept.ts';
import { lastTaking, type TakenBack, undoTaking } from '~/storage/undo-taking.ts';
import { watch } from '~/storage/watch.ts';
import { formatMoment } from '../records/format-moment.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** The last step that read records in or settled a conflict, and the way back. */
export function LastTaking({ db }: { db: Database }) {
	const { t, locale } = useWords();
	const [last, setLast] = useState<Awaited<ReturnType<typeof lastTaking>>>(null);
	const [back, setBack] = useState<TakenBack | 'refused' | null>(null);
	useEffect(() => watch(() => lastTaking(db), setLast), [db]);
	const undo = async (id: number) => {
		const done = await undoTaking(db, id).catch(() => null);
		setBack(done ?? 'refused');
		// Records of other trackers went with it, as was asked: none of these is missing.
		for (const tracker of done?.trackers ?? []) forget('held', tracker);
	};
	return (
		<>
			{last ? (
				<div class="gt-notice gt-notice--info gt-row">
					<span>
						{t(`keeping.last_${last.kind}`, {
							at: formatMoment(last.at, locale),
							added: last.added,
							changed: last.changed,
						})}
					</span>
					<button type="button" class="gt-button" onClick={() => void undo(last.id)}>
						{t('keeping.undo')}
					</button>
				</div>
			) : null}
			<p role="status">{saidOf(back)}</p>
		</>
	);

	function saidOf(what: typeof back) {
		if (what === null) return null;
		if (what === 'refused') return t('keeping.not_undone');
		const staying = what.staying > 0 ? t('keeping.undone_staying', { count: what.staying }) : '';
		return [t('keeping.undone', { count: what.back }), staying].filter(Boolean).join(' ');
	}
}
