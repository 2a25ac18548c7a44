import { defineHastPlugin } from 'satteri';
import { belowBase } from '../../config/addresses.ts';

/** What leads somewhere, in elements and in components. */
const leading = ['href', 'src', 'poster', 'action'];

/**
 * Links of pages are written from the root, `/everyone/channels/`, wherever the site will be served; here
 * they become what they are below `base`, `/handbook/everyone/channels/`.
 */
export const rootLinks = (base: string) =>
	defineHastPlugin({
		name: 'goutong:root-links',
		element: {
			filter: ['a', 'img', 'area', 'form', 'iframe', 'video', 'audio', 'source', 'track'],
			visit(element, context) {
				for (const name of leading) {
					const link = element.properties[name];
					if (typeof link !== 'string') continue;
					const below = belowBase(link, base);
					if (below !== link) context.setProperty(element, name, below);
				}
			},
		},
		mdxJsxFlowElement: { filter: [], visit: (tag) => inTag(tag, base) },
		mdxJsxTextElement: { filter: [], visit: (tag) => inTag(tag, base) },
		raw(raw, context) {
			const value = raw.value.replace(
				/(\s(?:href|src|poster|action)\s*=\s*["']?)(\/[^\s"'>]*)/gi,
				(_, before: string, link: string) => before + belowBase(link, base),
			);
			if (value !== raw.value) context.replaceNode(raw, { ...raw, value });
		},
	});

interface Tag {
	attributes: { type: string; name?: string; value?: unknown }[];
}

/** The tag with its links below `base`; `undefined` where it has none. */
function inTag<Own extends Tag>(tag: Own, base: string): Own | undefined {
	let changed = false;
	const attributes = tag.attributes.map((attribute) => {
		const link = leading.includes(attribute.name ?? '') ? saidBy(attribute.value) : null;
		const below = link === null ? null : belowBase(link, base);
		if (below === null || below === link) return attribute;
		changed = true;
		return { ...attribute, value: below };
	});
	return changed ? { ...tag, attributes } : undefined;
}

/** A text, also as `{'text'}`; `null` for what other expressions give. */
function saidBy(value: unknown): string | null {
	if (typeof value === 'string') return value;
	if (typeof value !== 'object' || value === null || !('value' in value)) return null;
	return /^\s*(["'`])([^"'`$\\]*)\1\s*$/.exec(String(value.value))?.[2] ?? null;
}
