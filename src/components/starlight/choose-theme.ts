import { themeName } from '~/device/theme-name.ts';

const labels = document.querySelectorAll<HTMLLabelElement>('[data-theme-choice]');
const device = matchMedia('(prefers-color-scheme: light)');

/** Kept as '' for: as the device has it. Where a browser keeps nothing, the choice holds for the page. */
function chosen(): string {
	let kept: string | null = null;
	try {
		kept = localStorage.getItem(themeName);
	} catch {
		// Storage is blocked: as the device has it.
	}
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
		show(target.value);
		try {
			localStorage.setItem(themeName, target.value === 'auto' ? '' : target.value);
		} catch {
			// Storage is blocked or full; nothing a person could do about a colour.
		}
	});
}
device.addEventListener('change', () => show(chosen()));
// A page kept by the browser comes back with the choice it was left with.
addEventListener('pageshow', () => show(chosen()));
