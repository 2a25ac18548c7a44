/** Where the docs theme keeps what was chosen; '' = as the device has it. */
const key = 'starlight-theme';

const labels = document.querySelectorAll<HTMLLabelElement>('[data-theme-choice]');
const device = matchMedia('(prefers-color-scheme: light)');

function chosen(): string {
	const kept = localStorage.getItem(key);
	return kept === 'dark' || kept === 'light' ? kept : 'auto';
}

function show(theme: string): void {
	const own = device.matches ? 'light' : 'dark';
	document.documentElement.dataset['theme'] = theme === 'auto' ? own : theme;
	for (const { control } of labels) {
		if (control instanceof HTMLSelectElement) control.value = theme;
	}
}

for (const label of labels) {
	label.hidden = false;
	label.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLSelectElement)) return;
		localStorage.setItem(key, target.value === 'auto' ? '' : target.value);
		show(target.value);
	});
}
device.addEventListener('change', () => show(chosen()));
// A page kept by the browser comes back with the choice it was left with.
addEventListener('pageshow', () => show(chosen()));
