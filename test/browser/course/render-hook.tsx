import { render } from 'preact';

/** A hook alone: what it gives now, and how to take it away. */
export function renderHook<Given>(use: () => Given): { current: () => Given; stop: () => void } {
	const place = document.createElement('div');
	let given: Given;
	function Holder() {
		given = use();
		return null;
	}
	render(<Holder />, place);
	return { current: () => given, stop: () => render(null, place) };
}
