import { getCollection } from 'astro:content';
import { missingYear } from '~/core/clocks/known-days.ts';
import { type KnownCalendar, mergeNotices } from '~/core/clocks/merge-notices.ts';
import { buildDay } from './build-day.ts';
import { buildMoment } from './build-moment.ts';
import { loadOrganization } from './load-definitions.ts';
import { oncePerBuild } from './once-per-build.ts';

/** So many days ahead are looked at when the site is built: notices come out in November. */
const daysAhead = 30;

/** The working days of the company: the notices of `src/content/calendar/` and what it says itself. */
export const loadCalendar = oncePerBuild(async (): Promise<KnownCalendar> => {
	const notices = (await getCollection('calendar')).map(({ data }) => data);
	const calendar = mergeNotices(notices, (await loadOrganization()).calendar);
	const soon = new Date(buildMoment().getTime() + daysAhead * 86_400_000);
	for (const day of [buildDay(), buildDay(soon)]) {
		const missing = missingYear(day, calendar.years);
		if (missing !== null) warnOnce(missing);
	}
	return calendar;
});

const warned = new Set<number>();

/** Says while building that a year's notice is not there and something depends on it; once for each year. */
export function warnOnce(year: number): void {
	if (warned.has(year)) return;
	warned.add(year);
	console.warn(
		`[calendar] src/content/calendar/ has no notice for ${year} yet. What depends on its days is counted from Monday to Friday and says so on the page. When the notice is out: npm run calendar -- notice.txt`,
	);
}
