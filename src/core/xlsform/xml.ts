/** An element as XML text; its children are XML already. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string>> = {},
	children: readonly string[] = [],
): string {
	const given = Object.entries(attributes).map(([key, value]) => attribute(key, value));
	const start = `<${name}${given.join('')}`;
	return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** An attribute with the blank before it. */
export function attribute(name: string, value: string): string {
	return ` ${name}="${text(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`;
}

/** Words as XML. */
export function text(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
