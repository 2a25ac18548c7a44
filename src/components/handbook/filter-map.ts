import { isFor, keepRole } from '~/device/chosen-role.ts';

/** Narrows the map to a role, frequency, level and channel; whose role it is stays on this device. */
const form = document.querySelector<HTMLFormElement>('[data-map-filters]');

if (form) start(form);

function start(form: HTMLFormElement): void {
	const cards = [...document.querySelectorAll<HTMLDetailsElement>('[data-mechanism]')];
	const role = form.querySelector<HTMLSelectElement>('[name=roles]');
	if (role) keepRole(role);
	form.hidden = false;
	form.addEventListener('change', () => show(form, cards));
	form.addEventListener('submit', (event) => event.preventDefault());
	form.querySelector('button')?.addEventListener('click', () => {
		showAll(form, cards);
		role?.focus();
	});
	// A link to a card that is filtered out must still lead there.
	addEventListener('hashchange', () => reveal(form, cards));
	show(form, cards);
	reveal(form, cards);
}

function show(form: HTMLFormElement, cards: HTMLElement[]): void {
	const wanted = [...new FormData(form)].filter(([, code]) => code !== '');
	const everybody = form.querySelector('option')?.value ?? '';
	for (const card of cards) {
		card.hidden = !wanted.every(([name, code]) =>
			isFor(card.dataset[name] ?? '', String(code), name === 'roles' ? everybody : String(code)),
		);
	}
	for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
		group.hidden = !group.querySelector('[data-mechanism]:not([hidden])');
		const jump = document.querySelector<HTMLElement>(`[data-jump="${group.dataset['group']}"]`);
		if (jump) jump.hidden = group.hidden;
	}
	tell(form, cards.filter(({ hidden }) => !hidden).length, wanted.length > 0);
	form.dispatchEvent(new Event('shown'));
}

function tell(form: HTMLFormElement, count: number, narrowed: boolean): void {
	const output = form.querySelector('output');
	if (output) output.value = form.dataset['shown']?.replace('#', String(count)) ?? '';
	form.querySelector('button')?.toggleAttribute('hidden', !narrowed);
	form.querySelector('.none')?.toggleAttribute('hidden', count > 0);
}

function showAll(form: HTMLFormElement, cards: HTMLElement[]): void {
	for (const select of form.querySelectorAll('select')) select.value = '';
	show(form, cards);
}

function reveal(form: HTMLFormElement, cards: HTMLDetailsElement[]): void {
	const card = cards.find(({ id }) => id === location.hash.slice(1));
	if (!card) return;
	if (card.hidden) showAll(form, cards);
	card.open = true;
	card.scrollIntoView();
}
