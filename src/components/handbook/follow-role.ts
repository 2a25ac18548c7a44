/** The calendar's link follows the role chosen above the map. */
const link = document.querySelector<HTMLAnchorElement>('[data-calendar]');
const form = document.querySelector<HTMLFormElement>('[data-map-filters]');

if (link && form) {
	const follow = () => {
		const role = String(new FormData(form).get('roles') ?? '');
		const has = (link.dataset['roles'] ?? '').split(' ').includes(role);
		link.href = `${link.dataset['calendar']}${has ? role : 'all'}.ics`;
	};
	form.addEventListener('change', follow);
	form.addEventListener('reset', () => setTimeout(follow));
	follow();
}
