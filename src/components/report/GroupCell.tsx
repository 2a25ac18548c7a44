import type { ReportFigure } from '~/core/reports/report.ts';
import { sayInterval, sayMissing, sayN } from '../charts/say-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { numberOf } from './number-of.ts';
import { sayReportFigure } from './say-report-figure.ts';

interface Props {
	one: ReportFigure;
	/** Whether a direction is one word, since a sentence beside the table says what it is of. */
	isShort: boolean;
}

/** A figure of one group in a table: its number with its n and its doubt, which way it went, or why there is none. */
export function GroupCell({ one, isShort }: Props) {
	const { t, locale } = useWords();
	if (one.direction && isShort) return <>{t(`report.direction_short_${one.direction.is}`)}</>;
	const number = numberOf(one.figure);
	const interval = number === null ? '' : sayInterval(number, one.unit, t, locale);
	return (
		<>
			{sayReportFigure(one, t, locale)}
			{sayMissing(one.figure, t) === null && (
				<div class="gt-chart-note">
					<span class="gt-report-word">{`n = ${sayN(one.figure, locale)}`}</span>
					{interval !== '' && (
						<>
							{' · '}
							<span class="gt-report-word">{interval}</span>
						</>
					)}
				</div>
			)}
		</>
	);
}
