import type { ClockOfRecord } from '../of-record/clock-of-record.ts';
import { sayLength } from './say-length.ts';
import { sayDay, sayLastDay, sayMoment, type Saying } from './say-moment.ts';

/** How a clock stands, in words that go together in one line. */
export interface Standing {
	/** `快到期`. */
	state: string;
	/** `今天 16:00 到期`; empty where there is nothing to say. */
	due: string;
	/** `还剩 3 小时`; empty likewise. */
	length: string;
}

/** How a clock stands at `now`, a minute since 1970. */
export function sayStanding(clock: ClockOfRecord, now: number, saying: Saying): Standing {
	const { t } = saying;
	const { state, due, until, wanted } = clock;
	const end = (minute: number) => sayMoment(minute, 'end', saying, now);
	const said = t(`clocks.state_${state}`);
	switch (state) {
		case 'open':
		case 'due_soon':
			if (due === null) return { state: said, due: '', length: '' };
			if (wanted) return { state: said, ...sayWish(clock, wanted.at, now, saying) };
			return {
				state: said,
				due: t('clocks.due', { due: end(due) }),
				length: t('clocks.left', { length: sayLength(due - now, t) }),
			};
		case 'overdue':
			return {
				state: said,
				due:
					due === null
						? ''
						: t('clocks.was_due', { due: wanted ? sayLastDay(due, saying, now) : end(due) }),
				length: due === null ? '' : t('clocks.over', { length: sayLength(now - due, t) }),
			};
		case 'waiting':
			return {
				state: said,
				due: due === null ? t('clocks.no_due') : t('clocks.due', { due: end(due) }),
				length: sayUsed(clock, saying),
			};
		case 'on_time':
		case 'late':
			return {
				state: said,
				due: until === null ? '' : t('clocks.done', { at: sayDone(until, saying, now) }),
				length: clock.elapsed === 0 ? '' : sayUsed(clock, saying),
			};
		case 'not_applicable':
			return { state: said, due: '', length: '' };
	}
}

/** When it was done: what is noted by its day alone counts as of the day's first minute, which nobody wrote. */
function sayDone(until: number, saying: Saying, now: number): string {
	const { day, minute } = saying.zone.wallAt(until);
	return minute === 1
		? sayDay(day, saying.locale, saying.zone.wallAt(now).day)
		: sayMoment(until, 'begin', saying, now);
}

/** By when it is wished for; once that has come, by when at the latest. */
function sayWish({ state, due }: ClockOfRecord, wish: number, now: number, saying: Saying) {
	const { t } = saying;
	const end = state === 'open' || due === null ? wish : due;
	const said = { due: sayLastDay(end, saying, now) };
	return {
		due: state === 'open' ? t('clocks.wished', said) : t('clocks.latest', said),
		length: t('clocks.left', { length: sayLength(end - now, t) }),
	};
}

/** What was used of the limit; where it waited, with and without that. */
function sayUsed({ elapsed, unpaused }: ClockOfRecord, { t }: Saying): string {
	if (elapsed === null) return '';
	const length = sayLength(elapsed, t);
	const whole = unpaused?.elapsed;
	return whole === undefined || whole === null
		? t('clocks.used', { length })
		: t('clocks.used_paused', { length, whole: sayLength(whole, t) });
}
