import type { Selector } from 'lightningcss';
import type { Names } from './page-names.ts';
import { rewriteCss } from './rewrite-css.ts';
import type { IsSaid } from './script-words.ts';

/**
 * A style sheet without rules that cannot match: their selector asks for a class, an id, an element
 * or a direction of writing that no page has and no script says.
 */
export function withoutUnusedRules(
	css: string,
	{ elements, names }: Names,
	isSaid: IsSaid,
): string {
	const canMatch = (selector: Selector): boolean =>
		selector.every((part) => {
			if (part.type === 'class' || part.type === 'id') {
				return names.has(part.name) || isSaid(part.name);
			}
			if (part.type === 'type') return elements.has(part.name) || isSaid(part.name);
			if (part.type === 'attribute' && part.name === 'dir' && part.operation)
				return names.has(part.operation.value) || isSaid(part.operation.value);
			if (part.type !== 'pseudo-class') return true;
			if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return true;
			return part.selectors.some(canMatch);
		});

	const left = rewriteCss(css, {
		Rule: {
			style(rule) {
				return rule.value.selectors.some(canMatch) ? undefined : [];
			},
		},
		// Apart from its rule: what is handed back is read anew, which not every declaration survives.
		Selector: (selector) => (canMatch(selector) ? undefined : []),
	});
	// Once more: an `@media` that has become empty goes too.
	return rewriteCss(left);
}
