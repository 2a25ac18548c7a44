import type { APIRoute } from 'astro';
import { locales } from 'config/locales.ts';
import { createEvents } from 'ics';
import { calendarEvents, isRecurring } from '~/components/handbook/calendar-events.ts';
import { handbookWords } from '~/site/handbook-words.ts';
import { loadRows } from '~/site/load-plan.ts';

/** One calendar of all recurring mechanisms, and one for every role that has a part in some. */
export async function getStaticPaths() {
	const recurring = (await loadRows('mechanisms')).filter(isRecurring);
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
	const mechanisms = (await loadRows('mechanisms')).filter(
		({ owner, involves }) =>
			role === 'all' ||
			owner === role ||
			involves.some((one) => one === role || one === 'everyone'),
	);
	const words = await handbookWords(String(props['locale']));
	const year = new Date().getFullYear();
	const { value, error } = createEvents(calendarEvents(mechanisms, year, words));
	if (!value) throw new Error(`The calendar of "${role}" cannot be written: ${String(error)}`);
	return new Response(value, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
