import type { ClockLimit, CompanyCalendar } from '~/core/clocks/company/company-clocks.ts';
import { dueFile } from '~/core/clocks/ics/due-file.ts';
import type { ClockMode } from '~/core/clocks/running/counting-time.ts';
import { downloadFile } from '~/device/download-file.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { modesFrom } from './modes-from.ts';
import type { TrialLimit } from './trial-choices.ts';
import { tryLimit } from './try-limit.ts';

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

/**
 * When a limit ends, or by when something is done that long ahead: as the company counts it, and as it would by the
 * other kinds of clock, each explained.
 */
export function ChosenLimit({ from, wall, chosen, limit, calendar }: Props) {
	const { t, locale } = useWords();
	const { isAhead } = chosen;
	const tried = (own: ClockLimit) =>
		tryLimit({ moment: from, limit: own, isAhead, calendar, words: { t, locale } });
	const take = () => {
		const { due, why } = tried(limit);
		const uid = `due-${chosen.code}-${wall.replace(/\D/g, '')}@goutong`;
		const event = { uid, title: chosen.label, description: why(), due };
		const text = dueFile([event], { name: t('trial.calendar'), calendar, now: new Date() });
		downloadFile(new File([text], `${chosen.code}.ics`, { type: 'text/calendar' }));
	};
	const one = (mode: ClockMode) => {
		const { said, why } = tried({ ...limit, clock: mode });
		return (
			<li key={mode} class={mode === limit.clock ? 'gt-trial-own' : ''}>
				<p class="gt-trial-due">
					<span>{t(`trial.mode_${mode}`)}</span>
					<strong>
						<Said>{said}</Said>
					</strong>
					{mode === limit.clock ? <em class="gt-chip gt-chip--good">{t('trial.own')}</em> : null}
				</p>
				<p class="gt-trial-why">
					<Said>{why()}</Said>
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
