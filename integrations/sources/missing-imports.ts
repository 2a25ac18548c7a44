import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isTag, piecesOf } from './mdx-tree.ts';
import type { Source } from './source.ts';

const folder = new URL('../../src/components/', import.meta.url);

/** What the docs theme offers to those who write pages. */
const ofTheme = [
	'Aside',
	'Badge',
	'Card',
	'CardGrid',
	'FileTree',
	'Icon',
	'LinkButton',
	'LinkCard',
	'Steps',
	'TabItem',
	'Tabs',
];

/** The lines that import the components a page says and does not import itself, of those there are. */
export function missingImports(source: Pick<Source, 'file' | 'text'>): string[] {
	const pieces = piecesOf(source);
	const imports = pieces.map(({ node }) => (node.type === 'mdxjsEsm' ? node.value : '')).join('\n');
	const said = new Set(
		pieces.map(({ node }) => (isTag(node) ? (node.name ?? '') : '')).filter(isComponent),
	);
	return [...said]
		.filter((name) => !new RegExp(`\\b${name}\\b`).test(imports))
		.flatMap((name) => importOf(name) ?? []);
}

/** Whether a tag is a component's, and no HTML element's. */
export function isComponent(name: string): boolean {
	return /^[A-Z]\w*$/.test(name);
}

/** The line that imports a component; `null`: there is none of this name. */
export function importOf(name: string): string | null {
	if (ofTheme.includes(name)) return `import { ${name} } from '@astrojs/starlight/components';`;
	const file = fileURLToPath(new URL(`${name}.astro`, folder));
	return existsSync(file) ? `import ${name} from '~/components/${name}.astro';` : null;
}
