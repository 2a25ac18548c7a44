import type { PageFacts } from './page-schema.ts';

/**
 * The edition of a page that is read and confirmed: the version of its newest material change. Without changes it is the
 * page's own; where it only ever says the same better, that of the handbook's pages. Minor changes never raise it.
 */
export function pageEdition(
	{ changes = [], version }: Pick<PageFacts, 'changes' | 'version'>,
	handbook: string,
): string {
	const material = changes.find(({ change }) => change === 'material');
	if (material) return material.version;
	return changes.length === 0 ? (version ?? handbook) : handbook;
}
