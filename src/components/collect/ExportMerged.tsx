import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { companyToday } from '~/device/company-today.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import type { JobFailure } from '~/workers/collect/job-result.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { JobProgress } from '../imports/JobProgress.tsx';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { loadKpiPlan } from '../results/load-kpi-plan.ts';
import { offerFile } from './offer-file.ts';

interface Props {
	definition: Definition;
	overview: Overview;
}

/** The merged table as a file that imports again to the same state, or all for programs. */
export function ExportMerged({ definition, overview }: Props) {
	const { t, locale } = useWords();
	const { api, definitions } = useCollectPage();
	const [busy, setBusy] = useState(false);
	const [made, setMade] = useState<{ name: string; rows: number } | null>(null);
	const [failure, setFailure] = useState<JobFailure | null>(null);
	const exportAs = async (tracker: string | null, title: string) => {
		setBusy(true);
		setMade(null);
		// Without the plan the zip tells no limits and no figures, and has all records.
		const plan = tracker === null ? await loadKpiPlan(locale).catch(() => null) : null;
		const outcome = await api.exportMerged(tracker, plan, () => {});
		setBusy(false);
		setFailure(outcome.ok ? null : outcome.failure);
		if (!outcome.ok) return;
		const name = `${title}-${t('collect.merged_suffix')}-${companyToday()}`;
		setMade({ name: offerFile(outcome.value, name), rows: outcome.value.rows });
	};
	const collected = new Set(overview.trackers.map(({ tracker }) => tracker));
	const anonymous = definitions.filter((one) => one.anonymous && collected.has(one.id));
	const here = collected.has(definition.id);
	return (
		<section class="gt-card gt-stack">
			<h2>{t('collect.export_title')}</h2>
			<p class="gt-help">{t('collect.export_help')}</p>
			{anonymous.length > 0 ? (
				<p class="gt-notice gt-notice--warn">
					{t('collect.export_anonymous', {
						titles: anonymous.map(({ title }) => title).join(t('common.comma')),
					})}
				</p>
			) : null}
			<div class="gt-row">
				<button
					type="button"
					class="gt-button gt-button--primary"
					disabled={busy || !here}
					onClick={() => void exportAs(definition.id, definition.title)}
				>
					{t('collect.export_csv', { title: definition.title })}
				</button>
				<button
					type="button"
					class="gt-button"
					disabled={busy}
					onClick={() => void exportAs(null, t('collect.all_trackers'))}
				>
					{t('collect.export_zip')}
				</button>
			</div>
			{busy ? (
				<JobProgress
					progress={{ phase: 'writing', done: 0, total: 0 }}
					onCancel={() => void api.cancel()}
				/>
			) : null}
			<p role="status" class={busy ? 'gt-visually-hidden' : 'gt-help'}>
				{busy ? <Said>{t('collect.exporting')}</Said> : null}
				{made ? <Said>{t('collect.exported', { name: made.name, count: made.rows })}</Said> : null}
			</p>
			{failure ? <FailureNotice failure={failure} /> : null}
		</section>
	);
}
