import { codePath } from './code-path.ts';

/**
 * Draws the codes of pages the build did not draw, because it does not know at which host the site is: they
 * lead to the host it is opened at. Says on the screen what that is worth.
 */
export function drawCodes(): void {
	for (const code of document.querySelectorAll<SVGElement>('svg[data-leads-to]')) {
		if (!isKnown()) drawCode(code, location.origin + (code.dataset['leadsTo'] ?? ''));
	}
	for (const place of document.querySelectorAll<HTMLElement>('[data-address-of]')) {
		if (!isKnown()) writeAddress(place, location.host + (place.dataset['addressOf'] ?? ''));
	}
	const notice = document.querySelector<HTMLElement>('[data-where]');
	if (!notice || isKnown() || !document.querySelector('[data-leads-to]')) return;
	const words = isForOthers() ? notice.dataset['guess'] : notice.dataset['place'];
	notice.textContent = words?.replace('{address}', location.origin) ?? '';
	notice.hidden = false;
}

/** One page's code and address in place of another's. */
export function leadTo(place: HTMLElement, path: string): void {
	const code = place.querySelector<SVGElement>('svg[data-leads-to]');
	const address = place.querySelector<HTMLElement>('[data-address-of]');
	const host = document.querySelector<HTMLElement>('[data-where]')?.dataset['where'];
	const origin = host || location.origin;
	if (code) drawCode(code, origin + path);
	if (address) writeAddress(address, origin.replace(/^https?:\/\//, '') + path);
}

function drawCode(code: SVGElement, text: string): void {
	const { size, path } = codePath(text);
	code.setAttribute('viewBox', `0 0 ${size} ${size}`);
	code.querySelector('path')?.setAttribute('d', path);
}

/** A line may end after a slash. */
function writeAddress(place: HTMLElement, address: string): void {
	const parts = address.split(/(?<=\/)/);
	place.replaceChildren(...parts.flatMap((part) => [part, document.createElement('wbr')]));
}

/** Whether the build knew the host. */
function isKnown(): boolean {
	return Boolean(document.querySelector<HTMLElement>('[data-where]')?.dataset['where']);
}

/** Whether another device could open the address this page is opened at. */
function isForOthers(): boolean {
	return location.protocol.startsWith('http') && !/^(localhost|127\.|\[::1\])/.test(location.host);
}
