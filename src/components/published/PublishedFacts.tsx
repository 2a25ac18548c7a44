import type { Report } from '~/core/reports/report.ts';
import { sayShare } from '../charts/say-figure.ts';
import { ReportAtOnce } from '../report/ReportAtOnce.tsx';
import { sayDay } from '../report/say-day.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { sayPeriod } from './say-period.ts';

/** What the report says in one look; of which days, of how many answers, and who answers for it; the fingerprint tells one issue from another. */
export function PublishedFacts({ report }: { report: Report }) {
	const { t, locale } = useWords();
	const { period, from, until, version, response, signed, data } = report;
	const roles = signed.map(({ role, on }) =>
		t('report.in_brackets', { name: role, what: sayDay(on, locale) }),
	);
	const facts = [
		[
			t('published.days'),
			t('published.from_until', { from: sayDay(from, locale), until: sayDay(until, locale) }),
		],
		[
			t('published.answers'),
			response === null
				? t('report.response_unknown')
				: t('report.response_of', {
						...response,
						share: sayShare(response.n, response.asked, locale),
					}),
		],
		[t('published.signed'), new Intl.ListFormat(locale, { type: 'unit' }).format(roles)],
		[t('report.version'), t('published.version', { version, data })],
	] as const;
	return (
		<header>
			<h2>{sayPeriod(period, t)}</h2>
			<ReportAtOnce report={report} />
			<dl class="gt-published__facts">
				{facts.map(([name, words]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
		</header>
	);
}
