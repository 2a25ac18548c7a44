import { useEffect, useRef, useState } from 'preact/hooks';
import { collectPractice } from '~/core/training/practised.ts';
import { notePractised } from '~/device/practice.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { AsideTab } from './AsideTab.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { collectTabs, type CollectTab } from './collect-tabs.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { DueLater } from './DueLater.tsx';
import { ConflictList } from './ConflictList.tsx';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { ImportHistory } from './ImportHistory.tsx';
import { ImportTab } from './ImportTab.tsx';
import { KpisLater } from './KpisLater.tsx';
import { ReportLater } from './ReportLater.tsx';
import type { MeasuredRows } from '../results/KpiRowsContext.ts';
import { ResultsLater } from './ResultsLater.tsx';
import { type AskedRows, MergedTab } from './MergedTab.tsx';
import { JobProgress } from '../imports/JobProgress.tsx';
import { Said } from '../ui/Said.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useFocusIfLost } from '../ui/use-focus-if-lost.ts';
import { useChange } from './use-change.ts';
import { useKeptByCompany } from './KeptContext.ts';
import { useDue } from './use-due.ts';
import { useGoneCollected } from './use-gone-collected.ts';
import { useGoneStep } from './use-gone-step.ts';
import { useImport } from '../imports/use-import.ts';

/** The sides of collecting: bring in, look, count, measure, report, decide, mend, clear, look back. */
export function CollectTabs({ overview }: { overview: Overview }) {
	const { t, locale } = useWords();
	const { api, refresh } = useCollectPage();
	const [active, setActive] = useState<CollectTab>('import');
	const flow = useImport(api, refresh);
	const { busy, said, progress, failure, change, hush } = useChange(refresh, flow.reset);
	const gone = useGoneCollected(overview);
	const outcome = useRef<HTMLParagraphElement>(null);
	useFocusIfLost(said, () => (said === null ? null : outcome.current));
	const { step } = flow.state;
	useEffect(() => {
		// What was undone is past once something else is checked.
		if (step === 'checking') hush();
	}, [step]);
	useGoneStep(flow.state.saved, overview.steps, flow.reset);

	const hasImported = overview.steps.length > 0;
	useEffect(() => {
		if (hasImported) notePractised(collectPractice, 'saved');
	}, [hasImported]);

	const records = overview.trackers.reduce((sum, one) => sum + one.records, 0);
	const conflicts = overview.trackers.reduce((sum, one) => sum + one.conflicts, 0);
	const undo = (step: number) =>
		void change((onProgress) => api.undo(step, onProgress), t('collect.undo_done'));
	const clear = () => void change(() => api.clear(), t('collect.clear_done'));
	const [asked, setAsked] = useState<AskedRows | null>(null);
	const select = (name: CollectTab) => {
		hush();
		setActive(name);
	};
	// Chosen by hand, the table shows all again.
	const choose = (name: CollectTab) => {
		setAsked(null);
		select(name);
	};
	const showRows = (rows: AskedRows) => {
		setAsked(rows);
		select('table');
	};
	const showMeasured = (measured: MeasuredRows) =>
		showRows({ tracker: measured.request.of.tracker ?? '', filters: {}, among: measured });
	const waiting = overview.trackers.reduce((sum, one) => sum + one.waiting, 0);
	const kept = useDue(overview);
	const hasDue = useKeptByCompany() !== null;
	const past =
		kept.due?.trackers.reduce((sum, one) => sum + one.records, kept.due.rounds.length) ?? 0;
	const tabs = collectTabs(t, locale, {
		...{ records, conflicts, aside: overview.aside },
		due: hasDue ? past : null,
	});
	const checkAside = () => {
		select('import');
		void flow.addAside();
	};
	const panels = {
		import: () => (
			<ImportTab
				flow={flow}
				{...{ conflicts, waiting }}
				onUndo={undo}
				onConflicts={() => select('conflicts')}
				onTable={() => select('table')}
			/>
		),
		table: () => <MergedTab {...{ overview, asked }} onImport={() => select('import')} />,
		results: () => (
			<ResultsLater overview={overview} onImport={() => select('import')} onRows={showRows} />
		),
		kpis: () => <KpisLater overview={overview} onRows={showMeasured} />,
		report: () => (
			<ReportLater
				overview={overview}
				onImport={() => select('import')}
				onResults={() => select('results')}
			/>
		),
		conflicts: () => <ConflictList overview={overview} count={conflicts} onUndo={undo} />,
		aside: () => <AsideTab overview={overview} onCheck={checkAside} />,
		due: () => (
			<DueLater
				{...{ kept }}
				isEmpty={!hasImported}
				onHistory={() => select('history')}
				onRows={(tracker) => showRows({ tracker, filters: {}, among: { request: 'due' } })}
			/>
		),
		history: () => <ImportHistory overview={overview} busy={busy} onUndo={undo} onClear={clear} />,
	} satisfies Record<CollectTab, () => unknown>;
	return (
		<Tabs label={t('collect.tabs')} tabs={tabs} active={active} onSelect={choose}>
			<div class="gt-stack">
				{gone > 0 ? (
					<div class="gt-notice gt-notice--bad" role="alert">
						<p>
							<strong>{t('collect.gone_title')}</strong>
						</p>
						<p>{t('collect.gone_records', { count: gone })}</p>
					</div>
				) : null}
				<p
					ref={outcome}
					tabIndex={-1}
					role="status"
					class={said ? 'gt-notice gt-notice--good' : 'gt-visually-hidden'}
				>
					{said === null ? null : <Said>{said}</Said>}
				</p>
				{progress ? <JobProgress progress={progress} /> : null}
				{failure ? <FailureNotice failure={failure} /> : null}
				{panels[active]()}
			</div>
		</Tabs>
	);
}
