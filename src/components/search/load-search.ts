import type { Search } from './start-search.tsx';

// All the search code a page carries: it opens the dialog at once and loads the rest then.
const opener = document.querySelector<HTMLButtonElement>('[data-search-open]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
let search: Promise<Search> | undefined;

function open(query?: string): void {
	if (!dialog || dialog.open) return;
	dialog.showModal();
	search ??= import('./start-search.tsx').then(({ startSearch }) => startSearch(dialog));
	search.then(
		({ opened }) => opened(query),
		() => {
			search = undefined;
			const answer = dialog.querySelector('[data-search-answer]');
			if (answer) answer.textContent = dialog.dataset['failed'] ?? '';
		},
	);
}

if (opener && dialog) {
	opener.disabled = false;
	opener.addEventListener('click', () => open());
	dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
	dialog.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
	if (/mac|iphone|ipad/i.test(navigator.userAgent)) {
		const keys = opener.querySelector('kbd');
		if (keys) keys.textContent = '⌘ K';
	}
	addEventListener('keydown', (event) => {
		const { target, key, ctrlKey, metaKey, altKey } = event;
		const isK = (ctrlKey || metaKey) && key.toLowerCase() === 'k';
		const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey;
		const isWriting =
			target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
		if (!isK && (!isSlash || isWriting)) return;
		event.preventDefault();
		if (isK && dialog.open) dialog.close();
		else open();
	});
	// Back from a result that was opened: the search is there again.
	const { search: query } = (history.state ?? {}) as { search?: unknown };
	if (typeof query === 'string') open(query);
}
