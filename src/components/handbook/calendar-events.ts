import type { CalendarEvent } from '~/core/clocks/ics/calendar-file.ts';
import { certainUntil } from '~/core/clocks/known-days.ts';
import type { KnownCalendar } from '~/core/clocks/merge-notices.ts';
import { planAhead } from '~/core/clocks/plan-ahead.ts';
import { recurrenceRule } from '~/core/clocks/recurrence.ts';
import type { Meeting } from '~/core/handbook/meetings.ts';
import type { HandbookWords } from '~/site/handbook-words.ts';
import { sayDay } from '~/site/say-day.ts';
import { writtenDay } from '~/site/written.ts';

/**
 * A meeting as calendar events from `today` on, none on a day off: a proposal people move to their own
 * time. What a day off moves, and what a worked weekend adds, is an event of its own.
 */
export function calendarEvents(
	{ mechanism, recurrence, at, minutes }: Meeting,
	{ today, calendar }: { today: string; calendar: KnownCalendar },
	words: HandbookWords,
): CalendarEvent[] {
	const { t, say, locale } = words;
	const { first, except, besides } = planAhead(recurrence, today, calendar);
	const said = [
		say(mechanism.scene),
		mechanism.output && `${t('handbook.column_output')}: ${say(mechanism.output)}`,
		t('handbook.calendar_note'),
	];
	const event = { title: say(mechanism.name) ?? mechanism.id, at, minutes };
	const describe = (more: string) => [...said, more].filter(Boolean).join('\n');
	return [
		{
			...event,
			uid: `${mechanism.id}@goutong`,
			description: describe(sayCertain(today, calendar, words)),
			day: first,
			rule: recurrenceRule(recurrence),
			except,
		},
		...besides.map(({ day, movedFrom }) => ({
			...event,
			uid: `${mechanism.id}-${(movedFrom ?? day).replaceAll('-', '')}@goutong`,
			description: describe(
				movedFrom === null
					? ''
					: t('handbook.calendar_moved_event', { from: sayDay(movedFrom, locale) }),
			),
			day,
			rule: null,
			except: [],
		})),
	];
}

/** Up to when days off are known, in words: what comes later does not avoid them yet. */
export function sayCertain(
	today: string,
	{ years }: KnownCalendar,
	{ t, locale }: HandbookWords,
): string {
	const until = certainUntil(today, years);
	if (until === null) return t('handbook.calendar_uncertain', { year: today.slice(0, 4) });
	return t('handbook.calendar_certain', { day: writtenDay(until, locale) });
}
