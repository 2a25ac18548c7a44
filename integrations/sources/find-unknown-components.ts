import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closest } from '../../src/core/authoring/closest.ts';
import { isTag, piecesOf } from './mdx-tree.ts';
import { importOf, isComponent } from './missing-imports.ts';
import { lineAt, type Source } from './source.ts';

/** Every component that is not there, as a sentence that names file, line and remedy. */
export function findUnknownComponents(sources: readonly Source[]): string[] {
	return sources.flatMap((source) => {
		const pieces = piecesOf(source);
		const imports = pieces
			.map(({ node }) => (node.type === 'mdxjsEsm' ? node.value : ''))
			.join('\n');
		return pieces.flatMap(({ node, start }) => {
			const name = isTag(node) ? (node.name ?? '') : '';
			if (!isComponent(name) || importOf(name) !== null) return [];
			if (new RegExp(`\\b${name}\\b`).test(imports)) return [];
			const alike = closest(name, components());
			const remedy = alike
				? `Did you mean "${alike}"?`
				: 'Take it out, or look in src/components/ for its name.';
			return `${source.file}:${lineAt(source.text, start)} says <${name}>, and there is no such component. ${remedy}`;
		});
	});
}

function components(): string[] {
	const folder = fileURLToPath(new URL('../../src/components/', import.meta.url));
	return globSync('*.astro', { cwd: folder }).map((file) => basename(file, '.astro'));
}
