import { keep, readKept } from '~/device/kept.ts';

/** Puts a box before the name of every step, and keeps on this device which are ticked. */
for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) start(list);

function start(list: HTMLElement): void {
	const part = list.dataset['ticks'] ?? '';
	const kept = new Set(readKept('ticks', part)?.split(' '));
	const boxes = [...list.querySelectorAll('li')].map((step, at) => boxOf(step, kept.has(`${at}`)));
	const output = list.querySelector('output');
	const tell = () => {
		const done = boxes.filter(({ checked }) => checked).length;
		if (!output) return;
		output.hidden = done === 0;
		output.value = list.dataset['done']?.replace('#', `${done} / ${boxes.length}`) ?? '';
	};
	list.addEventListener('change', () => {
		const ticked = boxes.flatMap(({ checked }, at) => (checked ? [at] : []));
		keep('ticks', ticked.join(' '), part);
		tell();
	});
	// What was done with a step's own tool need not be ticked by hand.
	list.addEventListener('done', ({ target }) => {
		const box = target instanceof Element ? target.closest('li')?.querySelector('input') : null;
		if (!box || box.checked) return;
		box.checked = true;
		box.dispatchEvent(new Event('change', { bubbles: true }));
	});
	tell();
}

function boxOf(step: HTMLElement, isTicked: boolean): HTMLInputElement {
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.autocomplete = 'off';
	box.checked = isTicked;
	const label = document.createElement('label');
	const name = step.querySelector('strong');
	name?.before(label);
	label.append(box, ...(name ? [name] : []));
	return box;
}
