import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import type { Translate } from '~/core/words/translate.ts';

interface Say {
	t: Translate;
	locale: string;
	/** The company's; `undefined`: the device's. */
	zone: string | undefined;
}

/** How a clock stands in a few words: 一线响应 已超期（11月21日 16:00）. */
export function sayClock(
	clock: Pick<ClockOfRecord, 'label' | 'state' | 'due' | 'wanted' | 'missingYear'>,
	{ t, locale, zone }: Say,
	named: boolean,
): string {
	const { label, state, due: last, wanted, missingYear } = clock;
	const said = t(`clocks.state_${state}`);
	const due = state === 'open' && wanted ? wanted.at : last;
	const isOver = state === 'on_time' || state === 'late' || state === 'not_applicable';
	const when = due === null || isOver ? null : sayDue(due, locale, zone);
	const until = when === null ? said : t('clocks.column_due', { state: said, due: when });
	const stands =
		when === null || missingYear === null
			? until
			: t('clocks.column_unsure', { state: until, year: String(missingYear) });
	return named ? t('clocks.column_named', { clock: label, state: stands }) : stands;
}

/** A due moment, minutes since 1970, on the company's clock: 11月21日周六 16:00; of the end of a day only the day. */
function sayDue(due: number, locale: string, zone: string | undefined): string {
	const { day, time } = formatsOf(locale, zone);
	const at = time.format(due * 60_000);
	return at === '00:00' ? day.format((due - 1) * 60_000) : `${day.format(due * 60_000)} ${at}`;
}

interface Formats {
	day: Intl.DateTimeFormat;
	time: Intl.DateTimeFormat;
}

/** Made once: a table says thousands of moments. */
const made = new Map<string, Formats>();

function formatsOf(locale: string, zone: string | undefined): Formats {
	const key = `${locale} ${zone ?? ''}`;
	const known = made.get(key);
	if (known) return known;
	const timeZone = zone && { timeZone: zone };
	const formats: Formats = {
		day: new Intl.DateTimeFormat(locale, {
			...{ month: 'short', day: 'numeric', weekday: 'short' },
			...timeZone,
		}),
		time: new Intl.DateTimeFormat('en-GB', {
			...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
			...timeZone,
		}),
	};
	made.set(key, formats);
	return formats;
}
