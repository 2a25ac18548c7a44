import { isFor, keepRole } from '~/device/chosen-role.ts';
import { showWeek } from './show-week.ts';

/** The role chosen on this device decides whose meetings, whose calendar and whose tasks are shown. */
export function followRole(now: Date): void {
	const box = document.querySelector<HTMLElement>('[data-week]');
	const select = box?.querySelector<HTMLSelectElement>('[data-role]');
	if (!box || !select) return;
	keepRole(select);
	const everybody = select.options[0]?.value ?? '';
	const follow = () => {
		showWeek(box, (roles) => isFor(roles, select.value, everybody), now);
		for (const people of document.querySelectorAll<HTMLElement>('[data-people]')) {
			putForward(people, (roles) => isFor(roles, select.value, everybody));
		}
	};
	select.addEventListener('change', follow);
	select.parentElement?.removeAttribute('hidden');
	follow();
}

/** Those it is not for stand below, folded. */
function putForward(people: HTMLElement, isMine: (roles: string | undefined) => boolean): void {
	const others = people.querySelector('details');
	for (const person of people.querySelectorAll<HTMLElement>('[data-roles]')) {
		if (isMine(person.dataset['roles'])) others?.before(person);
		else others?.append(person);
	}
	if (others) others.hidden = !others.querySelector('[data-roles]');
}
