import { readSiteFile } from '~/device/folder-edition.ts';
import { sectionOf } from './section-of.ts';

/**
 * Puts the handbook's own text on the screens of its sections, all of it when the page opens: from then on no network
 * is needed. A section that cannot be read leaves its heading and the link to it.
 */
export async function fillSections(): Promise<void> {
	const pages = new Map<string, Promise<Document>>();
	const read = async (address: string) =>
		new DOMParser().parseFromString(withoutStyles(await readSiteFile(address)), 'text/html');
	const places = [...document.querySelectorAll<HTMLElement>('[data-section]')];
	await Promise.allSettled(
		places.map(async (place) => {
			const [address = '', anchor = ''] = (place.dataset['section'] ?? '').split('#');
			const page = pages.get(address) ?? read(address);
			pages.set(address, page);
			place.replaceChildren(...sectionOf(await page, decodeURIComponent(anchor)));
		}),
	);
}

/** The page's own policy would refuse, and report, the styles of another page as soon as they are parsed. */
function withoutStyles(html: string): string {
	return html.replace(/<style\b.*?<\/style>/gs, '');
}
