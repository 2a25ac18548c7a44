import type { APIRoute } from 'astro';
import { locales } from 'config/locales.ts';
import { calendarEvents } from '~/components/handbook/calendar-events.ts';
import { calendarFoot, calendarHead, eventLines } from '~/core/clocks/ics/calendar-file.ts';
import { zoneLines } from '~/core/clocks/ics/zone-lines.ts';
import { concerns } from '~/core/organization/concerns.ts';
import { buildDay } from '~/site/build-day.ts';
import { buildMoment } from '~/site/build-moment.ts';
import { handbookWords } from '~/site/handbook-words.ts';
import { loadCalendar } from '~/site/load-calendar.ts';
import { loadOrganization } from '~/site/load-definitions.ts';
import { loadMeetings, rolesWithMeetings } from '~/site/load-meetings.ts';
import { oncePerBuild } from '~/site/once-per-build.ts';

/** So many years of a zone's changes of the clock are written out. */
const yearsAhead = 5;

/** One calendar of all that comes round, and one for every role that has a part in some of it. */
export async function getStaticPaths() {
	const roles = await rolesWithMeetings();
	return locales.flatMap(({ code, path }) =>
		['all', ...roles].map((role) => ({
			params: { locale: path || undefined, role },
			props: { locale: code },
		})),
	);
}

export const GET: APIRoute = async ({ params, props }) => {
	const role = String(params['role']);
	const { head, events } = await loadEvents(String(props['locale']));
	const own = (await loadMeetings())
		.filter(({ roles }) => role === 'all' || concerns(roles, role))
		.map(({ mechanism }) => events.get(mechanism.id) ?? '');
	return new Response([head, ...own, calendarFoot].join(''), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' },
	});
};

/** The events of every meeting as a calendar holds them, and what stands before events, in a language. */
const loadEvents = oncePerBuild(async (locale: string) => {
	const words = await handbookWords(locale);
	const now = buildMoment();
	const { zone } = (await loadOrganization()).calendar;
	const year = now.getUTCFullYear();
	const head = {
		name: words.t('handbook.calendar_name'),
		zone,
		zoneLines: zoneLines(zone, year, year + yearsAhead),
		now,
	};
	const at = { today: buildDay(now), calendar: await loadCalendar() };
	return {
		head: calendarHead(head),
		events: new Map(
			(await loadMeetings()).map((meeting) => [
				meeting.mechanism.id,
				calendarEvents(meeting, at, words)
					.map((event) => eventLines(event, head))
					.join(''),
			]),
		),
	};
});
