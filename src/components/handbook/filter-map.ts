import { keep, readKept } from '~/device/kept.ts';

/** Narrows the map to a role, frequency, level and channel; the role stays on this device. */
const form = document.querySelector<HTMLFormElement>('[data-map-filters]');

if (form) start(form);

function start(form: HTMLFormElement): void {
	const cards = [...document.querySelectorAll<HTMLElement>('[data-mechanism]')];
	const role = form.querySelector<HTMLSelectElement>('[name=roles]');
	if (role) role.value = readKept('map-role') ?? '';
	form.hidden = false;
	form.addEventListener('change', () => show(form, cards));
	form.addEventListener('reset', () => setTimeout(() => show(form, cards)));
	form.addEventListener('submit', (event) => event.preventDefault());
	// A link to a card that is filtered out must still lead there.
	addEventListener('hashchange', () => reveal(form, cards));
	show(form, cards);
	reveal(form, cards);
}

function show(form: HTMLFormElement, cards: HTMLElement[]): void {
	const wanted = [...new FormData(form)].filter(([, code]) => code !== '');
	for (const card of cards) {
		card.hidden = !wanted.every(([name, code]) => {
			const codes = card.dataset[name]?.split(' ') ?? [];
			return codes.includes(String(code)) || (name === 'roles' && codes.includes('everyone'));
		});
	}
	for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
		group.hidden = !group.querySelector('[data-mechanism]:not([hidden])');
	}
	const count = cards.filter(({ hidden }) => !hidden).length;
	tell(form, count, wanted.length > 0);
	keep('map-role', String(new FormData(form).get('roles') ?? ''));
}

function tell(form: HTMLFormElement, count: number, narrowed: boolean): void {
	const { one = '', other = '', total = '' } = form.dataset;
	const output = form.querySelector('output');
	if (output) output.value = count === 1 ? one : other.replace(total, String(count));
	form.querySelector('button')?.toggleAttribute('hidden', !narrowed);
	form.querySelector('.none')?.toggleAttribute('hidden', count > 0);
}

function reveal(form: HTMLFormElement, cards: HTMLElement[]): void {
	const card = cards.find(({ id }) => id === location.hash.slice(1));
	if (!card?.hidden) return;
	for (const select of form.querySelectorAll('select')) select.value = '';
	show(form, cards);
	card.scrollIntoView();
}
