import { wholePercent } from '~/core/words/whole-percent.ts';
import { withMinus } from '~/core/words/with-minus.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { PilotTable } from './PilotTable.tsx';
import { sayWhyNot } from './say-result.ts';
import type { SurveyChange, SurveyRow } from './survey-change.ts';

/** The survey before and after: the share of scores of 4 and 5 to each question, or why there is none. */
export function PilotSurvey({ survey }: { survey: SurveyChange | null }) {
	const { t, locale } = useWords();
	if (survey === null) return null;
	const title = t('pilot.survey');
	if ('why' in survey)
		return (
			<section class="gt-stack">
				<h3>{title}</h3>
				<p>{t(`pilot.survey_${survey.why}`)}</p>
				<SurveyLeft {...survey} />
			</section>
		);
	const percent = wholePercent(locale);
	const signed = new Intl.NumberFormat(locale, {
		...{ maximumFractionDigits: 0, signDisplay: 'exceptZero' },
	});
	const points = (share: number) => withMinus(signed.format(share * 100));
	const say = ({ instead, ...row }: SurveyRow, at: 'before' | 'after') => {
		const [share, told] = [row[at], instead[at]];
		// A range is of scores of 4 and 5 here, never of one answer that would have a label.
		if (share === null)
			return (told && sayWhyNot(told, (code) => code, t, locale)) ?? t('pilot.too_few');
		const { value, n } = share;
		const amount = n < 10 ? `${Math.round(value * n)}/${n}` : percent(value);
		return t('pilot.with_n', { value: amount, n });
	};
	const names = [t('pilot.before'), t('pilot.after'), t('pilot.change'), t('pilot.word')];
	const apart = (value: number) => t('kpis.unit_points', { count: points(value) });
	const rows = survey.rows.map((row) => {
		const { field, isClose, change, word } = row;
		return {
			key: field,
			name: survey.labels[field] ?? field,
			cells: [
				...(isClose
					? Array(2).fill(t('pilot.direction_only'))
					: [say(row, 'before'), say(row, 'after')]),
				change === null
					? t(isClose ? 'pilot.direction_only' : 'pilot.not_compared')
					: t('pilot.change_range', {
							change: apart(change.difference),
							low: points(change.interval.low),
							high: points(change.interval.high),
						}),
				t(`charts.verdict_${word}`),
			],
		};
	});
	return (
		<section class="gt-stack">
			<h3>{title}</h3>
			<p class="gt-help">{t('pilot.survey_help')}</p>
			<PilotTable {...{ title, names, rows }} first={t('pilot.question')} />
			<SurveyLeft {...survey} />
			{survey.rows.some(({ isClose }) => isClose) ? (
				<p class="gt-help">{t('pilot.too_close')}</p>
			) : null}
		</section>
	);
}

/** Where answers are in a quarter beside: the survey was open over the end of one, or another pilot asked it too. */
function SurveyLeft({ left = [] }: Pick<SurveyChange, 'left'>) {
	const { t } = useWords();
	if (left.length === 0) return null;
	const quarters = left.map((code) => {
		const [year = '', quarter = ''] = code.split('Q');
		return t('kpis.quarter', { year, quarter });
	});
	return (
		<p class="gt-notice gt-notice--warn">
			{t('pilot.survey_left', { quarters: quarters.join(t('common.comma')) })}
		</p>
	);
}
