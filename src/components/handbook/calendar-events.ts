import type { EventAttributes } from 'ics';
import { comesRound, nextRound, recurrenceRule } from '~/core/clocks/recurrence.ts';
import type { Meeting } from '~/core/handbook/meetings.ts';
import type { HandbookWords } from '~/site/handbook-words.ts';

/**
 * The meetings as calendar events from `today` on, none on a day off: a proposal people move to their
 * own time. The uid stays, so that importing a later file replaces instead of doubling.
 */
export function calendarEvents(
	meetings: Meeting[],
	{ today, off }: { today: string; off: readonly string[] },
	{ t, say }: HandbookWords,
): EventAttributes[] {
	return meetings.map(({ mechanism, recurrence, at, minutes }) => {
		const first = nextRound(recurrence, today);
		const skipped = off.filter((day) => day >= first && comesRound(recurrence, day));
		return {
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
			start: momentOf(first, at),
			startInputType: 'local',
			startOutputType: 'local',
			duration: { minutes },
			recurrenceRule: recurrenceRule(recurrence),
			...(skipped.length > 0 && { exclusionDates: skipped.map((day) => written(day, at)) }),
			categories: [t('handbook.calendar_name')],
		};
	});
}

/** As text: the library would write a moment in Greenwich's time, beside a start on the local clock. */
function written(day: string, at: string): string {
	return `${day}T${at}:00`.replace(/[-:]/g, '');
}

function momentOf(day: string, at: string): [number, number, number, number, number] {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const [hour = 0, minute = 0] = at.split(':').map(Number);
	return [year, month, date, hour, minute];
}
