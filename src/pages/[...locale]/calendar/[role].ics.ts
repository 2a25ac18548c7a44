import type { APIRoute } from 'astro';
import { locales } from 'config/locales.ts';
import { createEvents } from 'ics';
import { calendarEvents, isRecurring } from '~/components/handbook/calendar-events.ts';
import { buildMoment } from '~/site/build-moment.ts';
import { handbookWords } from '~/site/handbook-words.ts';
import { loadRows } from '~/site/load-plan.ts';
import { oncePerBuild } from '~/site/once-per-build.ts';

/** One calendar of all recurring mechanisms, and one for every role that has a part in some. */
export async function getStaticPaths() {
	const recurring = await recurringMechanisms();
	const roles = new Set(recurring.flatMap(({ owner, involves }) => [owner ?? 'all', ...involves]));
	return locales.flatMap(({ code, path }) =>
		['all', ...[...roles].filter((role) => role !== 'all')].map((role) => ({
			params: { locale: path || undefined, role },
			props: { locale: code },
		})),
	);
}

export const GET: APIRoute = async ({ params, props }) => {
	const role = String(params['role']);
	const { head, events, foot } = await loadEvents(String(props['locale']));
	const own = (await recurringMechanisms())
		.filter(
			({ owner, involves }) =>
				role === 'all' ||
				owner === role ||
				involves.some((one) => one === role || one === 'everyone'),
		)
		.map(({ id }) => events.get(id) ?? '');
	const calendar = [head, ...own, foot].join('');
	return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};

const recurringMechanisms = async () => (await loadRows('mechanisms')).filter(isRecurring);

/** The event of every mechanism as a calendar holds it, and what stands around events, in a language. */
const loadEvents = oncePerBuild(async (locale: string) => {
	const mechanisms = await recurringMechanisms();
	const words = await handbookWords(locale);
	const now = buildMoment();
	const made = createEvents(calendarEvents(mechanisms, now.getFullYear(), words));
	if (!made.value) throw new Error(`The calendars cannot be written: ${String(made.error)}`);
	const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
	const value = made.value.replace(/^DTSTAMP:\w+/gm, `DTSTAMP:${stamp}`);
	const foot = 'END:VCALENDAR';
	const [head, ...events] = value.slice(0, value.indexOf(foot)).split(/(?=BEGIN:VEVENT)/);
	return {
		head,
		events: new Map(mechanisms.map(({ id }, at) => [id, events[at]])),
		foot: value.slice(value.indexOf(foot)),
	};
});
