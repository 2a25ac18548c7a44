import type { Report } from '~/core/reports/report.ts';
import { summarise } from '~/core/reports/summarise.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { sayShare } from '../charts/say-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { sayDay } from './say-day.ts';
import { sayQuarterOf } from './say-quarter-of.ts';

/** So many figures are named; how many more there are is told. */
const named = 4;

/** A report in one look: what changed, how sure that is, what is open. */
export function ReportAtOnce({ report }: { report: Report }) {
	const { t, locale } = useWords();
	const { than, improved, worse, compared, unclear, unknown, open, overdue } = summarise(report);
	const labels = new Map(report.figures.map(({ id, label }) => [id, inLanguage(label, locale)]));
	const name = (ids: readonly string[]) => {
		const names = ids.slice(0, named).map((id) => `· ${labels.get(id) ?? id}`);
		const rest = ids.length - named;
		return rest > 0 ? [...names, `· ${t('report.at_once_more', { count: rest })}`] : names;
	};
	const quarters = than.map((code) => sayQuarterOf(code, t));
	const changed = [
		...(improved.length > 0
			? [t('report.at_once_improved', { count: improved.length }), ...name(improved)]
			: []),
		...(worse.length > 0
			? [t('report.at_once_worse', { count: worse.length }), ...name(worse)]
			: []),
	];
	const sure = [
		...(compared === 0 ? [] : [t('report.at_once_sure', { compared, unclear, unknown })]),
		...(report.response === null
			? []
			: [
					t('report.at_once_response', {
						...report.response,
						share: sayShare(report.response.n, report.response.asked, locale),
					}),
				]),
	];
	const rows = [
		[
			t('report.at_once_changed'),
			compared === 0
				? [t('report.at_once_nothing')]
				: [
						t('report.at_once_than', { than: new Intl.ListFormat(locale).format(quarters) }),
						...(changed.length > 0 ? changed : [t('report.at_once_no_change')]),
					],
		],
		[t('report.at_once_how_sure'), sure.length > 0 ? sure : [t('report.response_unknown')]],
		[
			t('report.at_once_open'),
			[
				open === 0
					? t('report.at_once_all_done')
					: t('report.at_once_open_count', {
							...{ count: open, overdue },
							day: sayDay(report.until, locale),
						}),
			],
		],
	] as const;
	return (
		<dl class="gt-report-at-once">
			{rows.map(([what, lines]) => (
				<div key={what}>
					<dt>{what}</dt>
					{lines.map((line) => (
						<dd key={line}>{line}</dd>
					))}
				</div>
			))}
		</dl>
	);
}
