import { globSync, readFileSync } from 'node:fs';

/**
 * Says which keys of `src/content/i18n` the code under `src`, and what makes editions, says: those it spells out, and those it
 * builds from parts (`collect.step_${kind}`) when every part is spelled out somewhere too.
 */
export function findSpoken(): (key: string) => boolean {
	const code = globSync(['src/**/*.{ts,tsx,astro}', 'integrations/editions/**/*.ts'])
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
	const spelled = new Set(
		[...code.matchAll(/'([\w.]+)'|\b(\w+):/g)].map(([, text, property]) => text ?? property),
	);
	const built = [...code.matchAll(/`(\w+\.\w*(?:\$\{[^{}`]+\}\w*)+)`/g)].map(
		([, template = '']) =>
			new RegExp(`^${template.replace('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '(\\w+)')}$`),
	);
	return (key) =>
		spelled.has(key) ||
		built.some((pattern) => {
			const parts = pattern.exec(key)?.slice(1);
			return parts?.every((part) => spelled.has(part)) ?? false;
		});
}
