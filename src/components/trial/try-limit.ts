import type { ClockLimit, CompanyCalendar } from '~/core/clocks/company/company-clocks.ts';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import { sayWhy } from '~/core/clocks/said/say-clock.ts';
import { sayMoment } from '~/core/clocks/said/say-moment.ts';
import { latestAhead } from '~/core/clocks/trial/latest-ahead.ts';
import { tryClock } from '~/core/clocks/trial/try-clock.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { WordKey } from '~/core/words/word-key.ts';

interface Tried {
	/** A minute since 1970: what began, or what something has to be done ahead of. */
	moment: number;
	limit: ClockLimit;
	/** Whether it is counted back from there. */
	isAhead: boolean;
	calendar: CompanyCalendar;
	words: { t: Translate; locale: string };
}

/** How a length is said that is counted back. */
const ahead: Partial<Record<WordKey, WordKey>> = {
	'clocks.by_calendar': 'trial.back_calendar',
	'clocks.by_working_days': 'trial.back_working_days',
	'clocks.by_working_hours': 'trial.back_working_hours',
};

/** When a limit ends, or by when something is done so long ahead; in words, and with the sentence that explains it. */
export function tryLimit({ moment, limit, isAhead, calendar, words }: Tried) {
	const { t, locale } = words;
	// Beside the moment it begins: never 今天, and with the year once that is another.
	const saying = { t, locale, zone: timeOf(calendar).zone, lasting: true };
	const from = isAhead ? latestAhead(moment, limit, calendar) : moment;
	const clock = tryClock(from, limit, calendar);
	const due = isAhead ? from : clock.due;
	const said = sayMoment(due, 'end', saying, moment);
	// Counted back, the sentence begins with what is to come and ends with the last moment.
	const back: Translate = (key, values) => {
		if (key === 'clocks.starts')
			return t('trial.back_from', { from: sayMoment(moment, 'begin', saying) });
		if (key === 'clocks.ends') return t('trial.back_to', { due: said });
		return t(ahead[key] ?? key, values);
	};
	const why = () => sayWhy(clock, calendar, { t: isAhead ? back : t, locale });
	return { due, said, why, missingYear: clock.missingYear };
}
