import type { ClockLimit, CompanyCalendar } from '~/core/clocks/company/company-clocks.ts';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import { dueFile } from '~/core/clocks/ics/due-file.ts';
import type { ClockMode } from '~/core/clocks/running/counting-time.ts';
import { sayWhy } from '~/core/clocks/said/say-clock.ts';
import { sayMoment } from '~/core/clocks/said/say-moment.ts';
import { tryClock } from '~/core/clocks/trial/try-clock.ts';
import { downloadFile } from '~/device/download-file.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { modesFrom } from './modes-from.ts';
import type { TrialLimit } from './trial-choices.ts';

interface Props {
	/** A minute since 1970. */
	from: number;
	/** The same on the company's wall: `2026-11-20T16:00`. */
	wall: string;
	chosen: TrialLimit;
	/** The limit as it holds for what begins then. */
	limit: ClockLimit;
	calendar: CompanyCalendar;
}

/** When a limit ends: as the company counts it, and as it would by the other kinds of clock, each explained. */
export function ChosenLimit({ from, wall, chosen, limit, calendar }: Props) {
	const { t, locale } = useWords();
	// Beside the moment it begins: never 今天, and with the year once that is another.
	const saying = { t, locale, zone: timeOf(calendar).zone, lasting: true };
	const take = () => {
		const clock = tryClock(from, limit, calendar);
		const description = sayWhy(clock, calendar, { t, locale });
		const uid = `due-${chosen.code}-${wall.replace(/\D/g, '')}@goutong`;
		const event = { uid, title: chosen.label, description, due: clock.due };
		const text = dueFile([event], { name: t('trial.calendar'), calendar, now: new Date() });
		downloadFile(new File([text], `${chosen.code}.ics`, { type: 'text/calendar' }));
	};
	const one = (mode: ClockMode) => {
		const clock = tryClock(from, { ...limit, clock: mode }, calendar);
		return (
			<li key={mode} class={mode === limit.clock ? 'gt-trial-own' : ''}>
				<p class="gt-trial-due">
					<span>{t(`trial.mode_${mode}`)}</span>
					<strong>
						<Said>{sayMoment(clock.due, 'end', saying, from)}</Said>
					</strong>
					{mode === limit.clock ? <em class="gt-chip gt-chip--good">{t('trial.own')}</em> : null}
				</p>
				<p class="gt-trial-why">
					<Said>{sayWhy(clock, calendar, { t, locale })}</Said>
				</p>
			</li>
		);
	};
	return (
		<section class="gt-trial-chosen" id="gt-trial-result" tabIndex={-1} aria-live="polite">
			<h2 class="gt-trial-head">
				<Said>{t('trial.limit_and_length', { limit: chosen.label, length: chosen.text })}</Said>
			</h2>
			<ul>{modesFrom(limit.clock).map(one)}</ul>
			<p class="gt-row">
				<button type="button" class="gt-button" onClick={take}>
					{t('trial.take')}
				</button>
			</p>
		</section>
	);
}
