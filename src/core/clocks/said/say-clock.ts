import type { ClockLimit, CompanyCalendar } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import type { ClockOfRecord } from '../of-record/clock-of-record.ts';
import type { Translate } from '../../words/translate.ts';
import { dueReasons } from './due-reasons.ts';
import { sayLength, sayLimitLength } from './say-length.ts';
import { clockText, sayDay, sayLastDay, sayMoment, type Saying } from './say-moment.ts';

/** Stretches of days off that are named one by one; more are counted. */
const mostStretches = 3;

/**
 * The sentence that explains a due moment: when the clock began, how it counts, which days off, days worked in
 * exchange and waiting moved it, and when it is due. What lies in another year than its beginning bears its year. What
 * makes it uncertain comes last, always.
 */
export function sayWhy(
	clock: ClockOfRecord,
	calendar: CompanyCalendar,
	{ t, locale }: { t: Translate; locale: string },
): string {
	const { zone } = timeOf(calendar);
	const saying: Saying = { t, locale, zone, lasting: true };
	const begin = (minute: number) => sayMoment(minute, 'begin', saying, clock.from);
	const end = (minute: number) => sayMoment(minute, 'end', saying, clock.from);
	const { wanted } = clock;
	const days = { t, locale, begun: zone.wallAt(clock.from).day };
	const parts = [
		...(wanted
			? sayCadence(clock, wanted, saying)
			: [t('clocks.starts', { from: begin(clock.from) }), ...sayRule(clock, calendar, days)]),
		...sayDays(clock, calendar, days),
		...clock.pauses.map(({ start, end: until }) =>
			until === Number.POSITIVE_INFINITY
				? t('clocks.pausing', { from: begin(start) })
				: t('clocks.paused', { from: begin(start), until: begin(until) }),
		),
		...clock.closed.map(({ start, end: until }) =>
			t('clocks.closed', { from: begin(start), until: begin(until) }),
		),
		...(clock.due === null || wanted ? [] : [t('clocks.ends', { due: end(clock.due) })]),
		...sayDoubt(clock, t),
	];
	return parts.join(t('clocks.then')) + t('clocks.stop');
}

/** When it was the last time, by when it is wished for again, and by when at the latest. */
function sayCadence(
	{ from, due, limit }: ClockOfRecord,
	wanted: NonNullable<ClockOfRecord['wanted']>,
	saying: Saying,
): string[] {
	const { t } = saying;
	const length = ({ minutes, clock }: ClockLimit) => {
		const said = sayLength(minutes, t);
		return clock === 'calendar' ? said : t('clocks.in_working_time', { length: said });
	};
	return [
		t('clocks.last_time', { from: sayLastDay(from, saying) }),
		t('clocks.wished_every', {
			length: length(wanted.limit),
			due: sayLastDay(wanted.at, saying, from),
		}),
		...(limit === null || due === null
			? []
			: [t('clocks.at_most', { length: length(limit), due: sayLastDay(due, saying, from) })]),
	];
}

/** What makes a due moment uncertain, in words; none where it is certain. */
export function sayDoubt({ missingYear }: ClockOfRecord, t: Translate): string[] {
	return missingYear === null ? [] : [t('clocks.uncertain', { year: String(missingYear) })];
}

/** How days are said beside the day a clock began on, `2026-12-31`. */
interface SayingDays extends Omit<Saying, 'zone' | 'lasting'> {
	begun: string;
}

function sayRule(
	{ limit, wholeDay }: ClockOfRecord,
	{ hours }: CompanyCalendar,
	{ t, locale, begun }: SayingDays,
): string[] {
	if (limit === null) return wholeDay ? [t('clocks.same_day')] : [];
	const length = sayLimitLength(limit.minutes, t);
	const said = hours.map(([from, to]) => `${clockText(from)}–${clockText(to)}`);
	return [
		t(`clocks.by_${limit.clock}`, { length, hours: said.join(t('clocks.and')) }),
		...(limit.since === null
			? []
			: [t('clocks.since', { day: sayDay(limit.since, locale, begun) })]),
	];
}

function sayDays(
	clock: ClockOfRecord,
	calendar: CompanyCalendar,
	{ t, locale, begun }: SayingDays,
): string[] {
	const { off, daysOff, worked } = dueReasons(clock, calendar);
	const say = (day: string) => sayDay(day, locale, begun);
	const named = off.map(([first, last]) =>
		first === last
			? t('clocks.off_day', { day: say(first) })
			: t('clocks.off_days', { first: say(first), last: say(last) }),
	);
	return [
		...(off.length > mostStretches ? [t('clocks.off_count', { count: daysOff })] : named),
		...worked.map((day) => t('clocks.worked', { day: say(day) })),
	];
}
