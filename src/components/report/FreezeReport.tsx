import { useState } from 'preact/hooks';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { makeReport, type ReportSource } from '~/core/reports/make-report.ts';
import type { Report } from '~/core/reports/report.ts';
import { type ReportDraft, writtenMeasures } from '~/core/reports/report-draft.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	/** What may be told beside every other report and version. */
	told: Omit<ReportSource, 'words' | 'measures'>;
	draft: ReportDraft;
	/** The versions there are. */
	known: readonly Report[];
	setKnown: (known: readonly Report[]) => void;
	/** Signed, but of other records, figures, comparisons or words than are here now. */
	isSignedBefore: boolean;
	/** Whether all that was written is kept. */
	isSafe: boolean;
	keep: (report: Report) => Promise<boolean>;
	offer: (report: Report) => void;
	/** A version is frozen: its signatures are of it, and the next one bears none yet. */
	onFrozen: () => void;
}

/** Freezes a report as its next version, where there is anything new, and hands it on; earlier ones too. */
export function FreezeReport(props: Props) {
	const { told, draft, known, setKnown, isSignedBefore, isSafe, keep, offer, onFrozen } = props;
	const { t } = useWords();
	const [said, setSaid] = useState<string | null>(null);
	const last = known.at(-1) ?? null;
	const version = (last?.version ?? 0) + 1;
	const freeze = async () => {
		const measures = writtenMeasures(draft.measures);
		const content = makeReport({ ...told, words: draft.words, measures });
		const report = freezeReport(content, draft.signed, last);
		if (report === last) return setSaid(t('report.nothing_new', { version: last.version }));
		if (!(await keep(report))) return setSaid(t('report.frozen_elsewhere'));
		setKnown([...known, report]);
		setSaid(t('report.frozen', { version }));
		offer(report);
		onFrozen();
	};
	return (
		<section>
			<h2>{t('report.versions')}</h2>
			<ul>
				{known.map((report) => (
					<li key={report.version}>
						{t('report.version_of', { version: report.version, data: report.data })}{' '}
						<button type="button" class="gt-button" onClick={() => offer(report)}>
							{t('report.download', { version: report.version })}
						</button>
					</li>
				))}
			</ul>
			{draft.signed.length === 0 && (
				<p class="gt-notice">
					{last ? t('report.sign_again', { version }) : t('report.sign_first')}
				</p>
			)}
			<ConfirmButton
				label={t('report.freeze', { version })}
				question={t('report.freeze_question')}
				confirm={t('report.freeze', { version })}
				disabled={draft.signed.length === 0 || isSignedBefore || !isSafe}
				onConfirm={() => void freeze().catch(() => setSaid(t('report.not_frozen')))}
			/>
			<p role="status">{said}</p>
		</section>
	);
}
