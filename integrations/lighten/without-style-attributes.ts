/**
 * What the docs theme writes into style attributes, and what stands there instead: `src/styles/theme.css` has
 * the rule for each. A page's policy would have to allow every such attribute by its hash.
 */
export const instead: Readonly<Record<string, string>> = {
	'--depth: 0;': '',
	'--depth: 1;': ' data-depth="1"',
	'--depth: 2;': ' data-depth="2"',
	'--sl-icon-size: 1em;': '',
	'--sl-icon-size: 1rem;': ' data-icon="1rem"',
	'--sl-icon-size: 1.5rem;': ' data-icon="1.5rem"',
};

/** The page without them. Any other style attribute stays, and is allowed by its hash. */
export function withoutStyleAttributes(html: string): string {
	return html.replace(/ style="([^"]*)"/g, (whole, style: string) => instead[style] ?? whole);
}
