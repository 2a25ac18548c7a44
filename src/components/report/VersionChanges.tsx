import type { Report } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ReportTable } from './ReportTable.tsx';
import { sayReportFigure } from './say-report-figure.ts';

const columns = ['figure', 'was', 'was_n', 'is', 'is_n'] as const;

/** What is otherwise than in the version before: exactly those figures, before and now. */
export function VersionChanges({ report: { since, figures } }: { report: Report }) {
	const { t, locale } = useWords();
	if (since === null) return null;
	const { added, gone, changed, words } = since.changes;
	const said = changed.flatMap(({ id, label, before, after }) => {
		const own = figures.find((one) => one.id === id);
		if (!own) return [];
		const say = (figure: typeof before) => sayReportFigure(own, t, locale, figure);
		const count = ({ n }: typeof before) => (n === null ? '—' : String(n));
		const cells = [say(before), count(before), say(after), count(after)];
		return [{ id, label: inLanguage(label, locale), cells }];
	});
	const names = (of: typeof added) => of.map(({ label }) => inLanguage(label, locale)).join(' · ');
	return (
		<section>
			<h2>{t('report.since_version', { version: since.version })}</h2>
			{said.length + added.length + gone.length + words.length === 0 && (
				<p>{t('report.nothing_changed')}</p>
			)}
			{said.length > 0 && (
				<ReportTable
					caption={t('report.changed_figures', { count: said.length })}
					head={columns.map((name) => t(`report.column_${name}`))}
					rows={said}
				/>
			)}
			{added.length > 0 && <p>{t('report.added_figures', { names: names(added) })}</p>}
			{gone.length > 0 && <p>{t('report.gone_figures', { names: names(gone) })}</p>}
			{words.length > 0 && (
				<p>
					{t('report.changed_words', {
						names: words.map((id) => t(`report.section_${id}`)).join(' · '),
					})}
				</p>
			)}
		</section>
	);
}
