import type { Board } from '~/core/opinions/board.ts';
import { formatDays } from '../records/format-days.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** How many opinions came, were answered and are overdue: for everyone, also where it does not look good. */
export function BoardFigures({ board: { counts, made } }: { board: Board }) {
	const { t, locale } = useWords();
	const { received, answered, overdue, days } = counts;
	const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	const figures = [
		{ label: t('board.count_received'), said: number.format(received) },
		{ label: t('board.count_answered'), said: number.format(answered) },
		{ label: t('board.count_overdue'), said: number.format(overdue), isBad: overdue > 0 },
		{
			label: t('board.count_days'),
			said: days === null ? t('board.count_few') : t('board.days', { count: number.format(days) }),
		},
	];
	return (
		<section class="gt-stack" aria-label={t('board.figures_title')}>
			<dl class="gt-board-figures">
				{figures.map(({ label, said, isBad }) => (
					<div key={label} class={isBad ? 'gt-board-bad' : ''}>
						<dt>{label}</dt>
						<dd>{said}</dd>
					</div>
				))}
			</dl>
			<p class="gt-help">{t('board.made', { day: formatDays(made, made, locale) })}</p>
		</section>
	);
}
