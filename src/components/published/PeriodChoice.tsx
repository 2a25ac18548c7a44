import { useWords } from '../ui/WordsContext.tsx';
import { sayPeriod } from './say-period.ts';

interface Props {
	periods: readonly string[];
	chosen: string;
	onChoose: (period: string) => void;
}

/** The quarters there is something of, as buttons: one tap from one to the other. */
export function PeriodChoice({ periods, chosen, onChoose }: Props) {
	const { t } = useWords();
	return (
		<div
			class="gt-row gt-published__periods gt-no-print"
			role="group"
			aria-label={t('published.period')}
		>
			{periods.map((period) => (
				<button
					key={period}
					type="button"
					class={period === chosen ? 'gt-button gt-button--primary' : 'gt-button'}
					aria-pressed={period === chosen}
					onClick={() => onChoose(period)}
				>
					{sayPeriod(period, t)}
				</button>
			))}
		</div>
	);
}
