import { createHash } from 'node:crypto';
import { commonBeginning, type SheetLink, sheetLinks } from './sheet-links.ts';

interface LinkedSheets {
	pages: ReadonlyMap<string, string>;
	sheets: ReadonlyMap<string, string>;
	base: string;
}

/** A link, or several side by side, and the sheet that comes in their place. */
interface Change {
	from: string;
	to: string;
	file: string;
	css: string;
}

/**
 * The pages with links to the sheets as they are now, each named after what it says, and those sheets
 * that are linked. What more than half of the pages load side by side is one sheet there.
 */
export function renameSheets({ pages, sheets, base }: LinkedSheets): {
	pages: Map<string, string>;
	sheets: Map<string, string>;
} {
	const linksByPage = new Map([...pages].map(([place, html]) => [place, sheetLinks(html)]));
	const all = [...linksByPage.values()];
	const single = new Map(all.flat().map((link) => [link.link, [link]]));
	const changes = [commonBeginning(all), ...single.values()].flatMap((links) =>
		changeOf(links, sheets, base),
	);

	const linked = new Map<string, string>();
	const renamed = new Map(pages);
	for (const [place, links] of linksByPage) {
		const own = links.map(({ link }) => link).join('');
		const html = pages.get(place) ?? '';
		// They stand in the head; all that comes behind it need not be looked through.
		const end = links.at(-1)?.end ?? 0;
		let head = html.slice(0, end);
		for (const { from, to, file, css } of changes.filter((it) => own.includes(it.from))) {
			// The common ones may stand apart on this page; then each is changed by itself.
			if (!head.includes(from)) continue;
			head = head.replaceAll(from, () => to);
			linked.set(file, css);
		}
		renamed.set(place, head + html.slice(end));
	}
	return { pages: renamed, sheets: linked };
}

/** None where a link leads to something else than `sheets`. */
function changeOf(
	links: readonly SheetLink[],
	sheets: ReadonlyMap<string, string>,
	base: string,
): Change[] {
	const files = links.map(({ href }) => (href.startsWith(base) ? href.slice(base.length) : ''));
	const [first] = links;
	const [file] = files;
	if (!first || !file || !files.every((it) => sheets.has(it))) return [];
	const css = files.map((it) => sheets.get(it) ?? '').join('');
	const from = links.map(({ link }) => link).join('');
	if (links.length === 1) {
		const now = named(file, css);
		return [{ from, to: first.link.replace(file, now), file: now, css }];
	}
	const now = named(file.replace(/[^/]*$/, 'site.css'), css);
	return [{ from, to: `<link rel="stylesheet" href="${base}${now}">`, file: now, css }];
}

/** `_astro/print.Ab12.css`, with the hash of what the sheet says now. */
export function named(file: string, css: string): string {
	const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
	return file.replace(/(\.[\w-]+)?\.css$/, () => `.${hash}.css`);
}
