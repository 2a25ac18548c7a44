import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import { toldDue } from '~/core/tables/told-due.ts';
import type { Translate } from '~/core/words/translate.ts';

interface Say {
	t: Translate;
	locale: string;
	/** The company's; `undefined`: the device's. */
	zone: string | undefined;
	/** Milliseconds since 1970; left out: now. */
	now?: number;
}

/** How a clock stands in a few words: 一线响应 已超期（11月21日 16:00）. */
export function sayClock(
	clock: Pick<ClockOfRecord, 'label' | 'state' | 'due' | 'wanted' | 'missingYear'>,
	{ t, locale, zone, now = Date.now() }: Say,
	named: boolean,
): string {
	const { label, state, missingYear } = clock;
	const said = t(`clocks.state_${state}`);
	const due = toldDue(clock);
	const when = due === null ? null : sayDue(due, formatsOf(locale, zone), now);
	const until = when === null ? said : t('clocks.column_due', { state: said, due: when });
	const stands =
		when === null || missingYear === null
			? until
			: t('clocks.column_unsure', { state: until, year: String(missingYear) });
	return named ? t('clocks.column_named', { clock: label, state: stands }) : stands;
}

/**
 * A due moment, minutes since 1970, on the company's clock: 11月21日周六 16:00; of the end of a day only the day, and of
 * another year than this one with its year.
 */
function sayDue(due: number, { day, farDay, time, year }: Formats, now: number): string {
	const at = time.format(due * 60_000);
	const moment = (at === '00:00' ? due - 1 : due) * 60_000;
	const said = year.format(moment) === year.format(now) ? day : farDay;
	return at === '00:00' ? said.format(moment) : `${said.format(moment)} ${at}`;
}

interface Formats {
	day: Intl.DateTimeFormat;
	/** With its year. */
	farDay: Intl.DateTimeFormat;
	year: Intl.DateTimeFormat;
	time: Intl.DateTimeFormat;
}

/** Made once: a table says thousands of moments. */
const made = new Map<string, Formats>();

function formatsOf(locale: string, zone: string | undefined): Formats {
	const key = `${locale} ${zone ?? ''}`;
	const known = made.get(key);
	if (known) return known;
	const timeZone = zone && { timeZone: zone };
	const inDays = { month: 'short', day: 'numeric', weekday: 'short', ...timeZone } as const;
	const formats: Formats = {
		day: new Intl.DateTimeFormat(locale, inDays),
		farDay: new Intl.DateTimeFormat(locale, { year: 'numeric', ...inDays }),
		year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', ...timeZone }),
		time: new Intl.DateTimeFormat('en-GB', {
			...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
			...timeZone,
		}),
	};
	made.set(key, formats);
	return formats;
}
