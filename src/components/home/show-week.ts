import { weekToShow } from '~/core/clocks/days-in-week.ts';
import { missingYearAmong } from '~/core/clocks/known-days.ts';
import { occurrences } from '~/core/clocks/occurrences.ts';
import type { Recurrence } from '~/core/clocks/recurrence.ts';
import { companyToday } from '~/device/company-today.ts';

/** Shows which meetings for a role take place in the company's week of `now`, in the order of their days. */
export function showWeek(
	box: HTMLElement,
	isMine: (roles: string | undefined) => boolean,
	now: Date,
): void {
	const calendar = JSON.parse(box.dataset['calendar'] ?? '{}');
	const today = companyToday(now);
	const { days, isNext } = weekToShow(today, calendar.work);
	const title = box.querySelector('h2');
	if (title && isNext) title.textContent = box.dataset['next'] ?? '';
	const shown: [order: string, item: HTMLElement][] = [];
	for (const item of box.querySelectorAll<HTMLElement>('[data-rule]')) {
		const { recurrence, at } = readRule(item.dataset['rule'] ?? '');
		const found = isMine(item.dataset['roles'])
			? occurrences(recurrence, days[0] ?? today, days.at(-1) ?? today, calendar)
			: [];
		item.hidden = found.length === 0;
		item.toggleAttribute('data-due', !item.hidden);
		const [next] = found;
		if (!next) continue;
		const { day, movedFrom } = next;
		const isDaily = recurrence.rhythm === 'daily';
		item.classList.toggle('is-today', day === today && !isDaily);
		const words = item.querySelector('span');
		if (words && !isDaily) {
			const moved = movedFrom === null ? '' : box.dataset['moved'];
			words.textContent = `${day === today ? box.dataset['today'] : nameOf(day)} ${at}${moved}`;
		}
		shown.push([`${isDaily ? '' : day} ${at}`, item]);
	}
	for (const [, item] of shown.sort(([a], [b]) => (a < b ? -1 : 1)))
		item.parentElement?.append(item);
	sayDoubt(box.querySelector('[data-uncertain]'), missingYearAmong(days, calendar.years));
	box.querySelector('.none')?.toggleAttribute('hidden', shown.length > 0);
}

/** That the days off of a year are not known; `null`: all of this week are. */
function sayDoubt(note: HTMLElement | null, year: number | null): void {
	if (!note || year === null) return;
	note.textContent = (note.dataset['uncertain'] ?? '').replace('{year}', String(year));
	note.hidden = false;
}

/** `weekly 1 1 1 10:00`, as the page has it. */
function readRule(text: string): { recurrence: Recurrence; at: string } {
	const [rhythm, weekday, week, month, at = ''] = text.split(' ');
	// Written from a recurrence when the page was built.
	const recurrence = { rhythm, weekday: Number(weekday), week: Number(week), month: Number(month) };
	return { recurrence: recurrence as Recurrence, at };
}

function nameOf(day: string): string {
	const names = new Intl.DateTimeFormat(document.documentElement.lang, {
		weekday: 'short',
		timeZone: 'UTC',
	});
	return names.format(new Date(day));
}
