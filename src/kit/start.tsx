import './kit.css';
import { render } from 'preact';
import { type PackedKit, unpackKit } from '~/core/definition/packed-kit.ts';
import { KitPage } from './KitPage.tsx';

const dark = matchMedia('(prefers-color-scheme: dark)');
const dress = () => {
	document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
};
dress();
dark.addEventListener('change', dress);

const place = document.querySelector('#kit-page');
const data = document.querySelector('#kit-data')?.textContent;
if (place && data) {
	// What stood here says how to open the file.
	place.textContent = '';
	// The build wrote it into the page (integrations/editions/kit).
	render(<KitPage kit={unpackKit(JSON.parse(data) as PackedKit)} />, place);
}
