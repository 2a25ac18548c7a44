import type { EventAttributes } from 'ics';
import type { Mechanism } from '~/core/handbook/mechanism-schema.ts';
import type { HandbookWords } from '~/site/handbook-words.ts';

/** How a frequency repeats in a calendar (RFC 5545); the others have no dates to put there (X8). */
const recurrence: Partial<Record<NonNullable<Mechanism['frequency']>, string>> = {
	daily: 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR',
	weekly: 'FREQ=WEEKLY;BYDAY=MO',
	biweekly: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
	monthly: 'FREQ=MONTHLY;BYDAY=1MO',
	quarterly: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO',
	semiannual: 'FREQ=MONTHLY;INTERVAL=6;BYDAY=1MO',
	annual: 'FREQ=YEARLY;BYMONTH=1;BYDAY=1MO',
};

/** Whether a mechanism has dates of its own. */
export function isRecurring({ frequency }: Mechanism): boolean {
	return frequency !== null && recurrence[frequency] !== undefined;
}

/**
 * The recurring mechanisms as calendar events from the first Monday of `year` on, at nine in the
 * morning for an hour: a proposal people move to their own time. The uid stays, so that importing a
 * later file replaces instead of doubling.
 */
export function calendarEvents(
	mechanisms: Mechanism[],
	year: number,
	{ t, say, locale }: HandbookWords,
): EventAttributes[] {
	const day = firstMonday(year);
	return mechanisms.filter(isRecurring).map((mechanism) => ({
		uid: `${mechanism.id}@goutong`,
		productId: 'goutong',
		calName: t('handbook.calendar_name'),
		title: say(mechanism.name),
		description: [
			say(mechanism.scene),
			mechanism.output && `${t('handbook.column_output')}: ${say(mechanism.output)}`,
			t('handbook.calendar_note'),
		]
			.filter(Boolean)
			.join('\n'),
		start: [year, 1, day, 9, 0],
		startInputType: 'local',
		startOutputType: 'local',
		duration: mechanism.frequency === 'daily' ? { minutes: 15 } : { minutes: 60 },
		recurrenceRule: recurrence[mechanism.frequency ?? 'once'] ?? '',
		categories: [locale === 'en' ? 'Goutong' : '沟通'],
	}));
}

function firstMonday(year: number): number {
	const weekday = new Date(Date.UTC(year, 0, 1)).getUTCDay();
	return 1 + ((8 - weekday) % 7);
}
