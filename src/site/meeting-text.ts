import type { Meeting } from '~/core/handbook/meetings.ts';
import type { Translate } from '~/core/words/translate.ts';

const nths = [
	'handbook.nth_first',
	'handbook.nth_second',
	'handbook.nth_third',
	'handbook.nth_fourth',
] as const;

/** When a meeting takes place, as a rule: "每周一 10:00", "first Tuesday of the month, 14:00". */
export function meetingText(
	{ recurrence: { rhythm, weekday, week, month }, at }: Meeting,
	locale: string,
	t: Translate,
): string {
	const nth = t(nths[week - 1] ?? nths[0]);
	const name = weekdayName(weekday, locale);
	return t('handbook.rhythm_at', {
		rhythm: t(`handbook.rhythm_${rhythm}`, { weekday: name, nth, month: String(month) }),
		time: at,
	});
}

/** 1 = Monday. */
function weekdayName(weekday: number, locale: string): string {
	const format = new Intl.DateTimeFormat(locale, {
		weekday: locale.startsWith('zh') ? 'short' : 'long',
		timeZone: 'UTC',
	});
	// The first of January 2024 was a Monday.
	return format.format(new Date(Date.UTC(2024, 0, weekday)));
}
