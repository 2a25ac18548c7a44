import { leadTo } from './draw-codes.ts';

/** Puts the page that is chosen on the poster, in the size that is chosen; four small ones make a sheet. */
export function choosePoster(): void {
	const select = document.querySelector<HTMLSelectElement>('#poster-page');
	const place = document.querySelector<HTMLElement>('#posters');
	const poster = place?.querySelector<HTMLElement>('.poster');
	if (!select || !place || !poster) return;
	const asked = decodeURIComponent(location.hash.slice(1));
	const meant = [...select.options].find(({ id }) => id === asked);
	if (meant) meant.selected = true;
	const draw = () => {
		const chosen = select.selectedOptions[0];
		if (!chosen) return;
		const [title, about] = [poster.querySelector('h1'), poster.querySelector('.about')];
		if (title) title.textContent = chosen.textContent.trim();
		if (about) about.textContent = chosen.dataset['about'] ?? '';
		leadTo(poster, chosen.value);
		const small = document.querySelector<HTMLInputElement>('[name=size]:checked')?.value === 'a6';
		place.classList.toggle('small', small);
		place.classList.toggle('sheet-a6', small);
		for (const copy of place.querySelectorAll('.poster + .poster')) copy.remove();
		for (let copies = small ? 3 : 0; copies > 0; copies -= 1) place.append(poster.cloneNode(true));
	};
	addEventListener('change', draw);
	draw();
}
