/** Shows the terms that contain what is typed, aliases and meanings included. */
const glossary = document.querySelector<HTMLElement>('[data-glossary]');
const input = glossary?.querySelector('input');

if (glossary && input) {
	input.closest('label')?.removeAttribute('hidden');
	input.addEventListener('input', () => show(glossary, input.value.trim().toLowerCase()));
}

function show(glossary: HTMLElement, wanted: string): void {
	let found = false;
	for (const letter of glossary.querySelectorAll<HTMLElement>('[data-letter]')) {
		let any = false;
		for (const term of letter.querySelectorAll<HTMLElement>('[data-term]')) {
			// Not by the title of the page it leads to, which may name half the glossary.
			const words = [...term.querySelectorAll('dt, dd span')].map(({ textContent }) => textContent);
			term.hidden = !words.join('\n').toLowerCase().includes(wanted);
			any ||= !term.hidden;
		}
		letter.hidden = !any;
		found ||= any;
	}
	glossary.querySelector('nav')?.toggleAttribute('hidden', wanted !== '');
	glossary.querySelector('.gt-notice')?.toggleAttribute('hidden', found);
}

// Makes the script a module with names of its own.
export {};
