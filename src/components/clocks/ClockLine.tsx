import './clocks.css';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import type { CompanyCalendar } from '~/core/clocks/company/company-clocks.ts';
import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import { sayDoubt, sayWhy } from '~/core/clocks/said/say-clock.ts';
import { sayStanding } from '~/core/clocks/said/say-standing.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { ClockState } from './ClockState.tsx';

interface Props {
	clock: ClockOfRecord;
	calendar: CompanyCalendar;
	now: Date;
	/** Whether the sentence that explains the due moment stands there at once. */
	explained?: boolean;
	/** On paper: explained, and without words such as 今天. */
	printed?: boolean;
}

/**
 * One clock: what it is for, how it stands in a word and a shape, when it is due, and, unfolded, the sentence that
 * explains it. What makes the due moment uncertain is never folded away.
 */
export function ClockLine({ clock, calendar, now, explained = false, printed = false }: Props) {
	const { t, locale } = useWords();
	const minute = Math.floor(now.getTime() / 60_000);
	const saying = { t, locale, zone: timeOf(calendar).zone, lasting: printed };
	const { due, length } = sayStanding(clock, minute, saying);
	const why = sayWhy(clock, calendar, { t, locale });
	return (
		<div class="gt-clock">
			<p class="gt-clock-line">
				{clock.label === '' ? null : <strong>{clock.label}</strong>}
				<ClockState state={clock.state} />
				{due === '' ? null : (
					<span class="gt-clock-due">
						<Said>{due}</Said>
					</span>
				)}
				{length === '' ? null : (
					<span class="gt-clock-length">
						<Said>{length}</Said>
					</span>
				)}
			</p>
			{explained || printed ? (
				<p class="gt-clock-why">
					<Said>{why}</Said>
				</p>
			) : (
				<>
					{sayDoubt(clock, t).map((doubt) => (
						<p key={doubt} class="gt-clock-why">
							{doubt}
						</p>
					))}
					<details class="gt-clock-why">
						<summary>{t('clocks.why')}</summary>
						<Said>{why}</Said>
					</details>
				</>
			)}
		</div>
	);
}
