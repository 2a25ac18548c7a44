import { type ComponentType, h, hydrate, render } from 'preact';

/**
 * Wakes an island in the browser. The renderer's own part for browsers does it by React's means, which
 * weigh 2.4 kB and map properties no component of ours has; an island here takes plain data, no children.
 */
export default (element: HTMLElement) => (component: ComponentType, data: object) => {
	// Taken away from the page before its code came.
	if (!element.isConnected || !element.hasAttribute('ssr')) return;
	hydrate(h(component, data), element);
	element.addEventListener('astro:unmount', () => render(null, element), { once: true });
};
