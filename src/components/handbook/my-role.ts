import { keepRole } from '~/device/chosen-role.ts';

/** The list of roles keeps the one chosen; the calendar file beside it is that role's. */
const select = document.querySelector<HTMLSelectElement>('[data-my-role]');
const calendar = document.querySelector<HTMLAnchorElement>('[data-my-calendar]');
const forEverybody = calendar?.href ?? '';

/** A step was done with its own tool. */
const tellDone = (tool: Element) => tool.dispatchEvent(new Event('done', { bubbles: true }));

if (select) {
	keepRole(select);
	select.addEventListener('change', () => {
		follow(select.value);
		tellDone(select);
	});
	follow(select.value);
}
calendar?.addEventListener('click', () => tellDone(calendar));

function follow(role: string): void {
	const { myCalendar, roles } = calendar?.dataset ?? {};
	if (!calendar) return;
	calendar.href = roles?.split(' ').includes(role) ? `${myCalendar}${role}.ics` : forEverybody;
}
