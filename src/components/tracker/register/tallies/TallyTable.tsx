import type { Tally, TallyPeriod } from '~/core/tallies/tally.ts';
import { formatDays } from '../../../records/format-days.ts';
import { useWords } from '../../../ui/WordsContext.tsx';

/** Counts by period; of what is not known a line, never 0. On the screen and on paper. */
export function TallyTable({ tally: { periods, lines } }: { tally: Tally }) {
	const { t, locale } = useWords();
	const say = ({ first, last, isOpen }: TallyPeriod) => {
		const days = formatDays(first, last, locale);
		return isOpen ? t('register.tally_open', { days }) : days;
	};
	const number = (count: number | null) =>
		count === null ? '—' : new Intl.NumberFormat(locale).format(count);
	return (
		<table class="gt-table gt-tally">
			<thead>
				<tr>
					<th scope="col">{t('register.tally_period')}</th>
					{lines.map(({ id, label }) => (
						<th key={id} scope="col">
							{label}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{periods.map((period, at) => (
					<tr key={period.first}>
						<th scope="row">{say(period)}</th>
						{lines.map(({ id, counts }) => (
							<td key={id}>{number(counts[at] ?? null)}</td>
						))}
					</tr>
				))}
			</tbody>
			{periods.length > 1 ? (
				<tfoot>
					<tr>
						<th scope="row">{t('register.tally_total')}</th>
						{lines.map(({ id, total }) => (
							<td key={id}>{number(total)}</td>
						))}
					</tr>
				</tfoot>
			) : null}
		</table>
	);
}
