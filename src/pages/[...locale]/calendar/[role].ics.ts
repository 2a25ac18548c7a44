import type { APIRoute } from 'astro';
import { locales } from 'config/locales.ts';
import { createEvents } from 'ics';
import { calendarEvents } from '~/components/handbook/calendar-events.ts';
import { toLocalDay } from '~/core/clocks/local-iso.ts';
import { concerns } from '~/core/organization/concerns.ts';
import { buildMoment } from '~/site/build-moment.ts';
import { handbookWords } from '~/site/handbook-words.ts';
import { loadOrganization } from '~/site/load-definitions.ts';
import { loadMeetings, rolesWithMeetings } from '~/site/load-meetings.ts';
import { oncePerBuild } from '~/site/once-per-build.ts';

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
	const { head, events, foot } = await loadEvents(String(props['locale']));
	const own = (await loadMeetings())
		.filter(({ roles }) => role === 'all' || concerns(roles, role))
		.map(({ mechanism }) => events.get(mechanism.id) ?? '');
	const calendar = [head, ...own, foot].join('');
	return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};

/** The event of every meeting as a calendar holds it, and what stands around events, in a language. */
const loadEvents = oncePerBuild(async (locale: string) => {
	const meetings = await loadMeetings();
	const words = await handbookWords(locale);
	const now = buildMoment();
	const { off } = (await loadOrganization()).calendar;
	const made = createEvents(calendarEvents(meetings, { today: toLocalDay(now), off }, words));
	if (!made.value) throw new Error(`The calendars cannot be written: ${String(made.error)}`);
	const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
	const value = made.value.replace(/^DTSTAMP:\w+/gm, `DTSTAMP:${stamp}`);
	const foot = 'END:VCALENDAR';
	const [head, ...events] = value.slice(0, value.indexOf(foot)).split(/(?=BEGIN:VEVENT)/);
	return {
		head,
		events: new Map(meetings.map(({ mechanism }, at) => [mechanism.id, events[at]])),
		foot: value.slice(value.indexOf(foot)),
	};
});
