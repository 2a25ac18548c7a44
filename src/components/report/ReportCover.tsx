import type { Report } from '~/core/reports/report.ts';
import { sayShare } from '../charts/say-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ReportAtOnce } from './ReportAtOnce.tsx';
import { ReportTable } from './ReportTable.tsx';
import { sayDay } from './say-day.ts';
import { sayQuarterOf } from './say-quarter-of.ts';

/** What stands on the first side: what the report says in one look, of which period, of whose answers, of which data, and who answers for it. */
export function ReportCover({ report, company }: { report: Report; company: string }) {
	const { t, locale } = useWords();
	const { period, from, until, version, data, records, response, hash, signed } = report;
	const responded =
		response === null
			? t('report.response_unknown')
			: t('report.response_of', {
					...response,
					share: sayShare(response.n, response.asked, locale),
				});
	const facts = [
		[
			t('report.period'),
			t('report.in_brackets', {
				name: sayQuarterOf(period, t),
				what: `${sayDay(from, locale)} – ${sayDay(until, locale)}`,
			}),
		],
		[t('report.version'), String(version)],
		[t('report.response'), responded],
		[t('report.records'), new Intl.NumberFormat(locale).format(records)],
		[t('report.data'), data],
		[t('report.file'), hash],
	] as const;
	return (
		<header class="gt-report-cover">
			<p>{company}</p>
			<h1>{t('report.title')}</h1>
			<ReportAtOnce report={report} />
			<dl>
				{facts.map(([name, text]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
			<ReportTable
				caption={t('report.signed')}
				head={[t('report.role'), t('report.day'), t('report.signature')]}
				rows={signed.map(({ role, on }) => ({
					id: role,
					label: role,
					cells: [sayDay(on, locale), ''],
				}))}
			/>
		</header>
	);
}
