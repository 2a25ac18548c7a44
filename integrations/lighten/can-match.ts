import type { Selector } from 'lightningcss';
import type { Names } from './page-names.ts';
import type { IsSaid } from './script-words.ts';

/** What a selector can match on a page: as it was built, and what its scripts may put there. */
export interface Matchable extends Names {
	isSaid: IsSaid;
}

/** A class or an id, an element, or one that is written by an author and that no script adds. */
export type Asked = 'name' | 'element' | 'written';

const content = 'sl-markdown-content';

/** Whether a selector can match where `has` says what there is. */
export function canMatch(
	selector: Selector,
	has: (kind: Asked, name: string) => boolean,
	isWritten = selector.some((part) => part.type === 'class' && part.name === content),
): boolean {
	return selector.every((part) => {
		if (part.type === 'class' || part.type === 'id') return has('name', part.name);
		if (part.type === 'type') return has(isWritten ? 'written' : 'element', part.name);
		if (part.type !== 'pseudo-class') return true;
		if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return true;
		return part.selectors.some((one) => canMatch(one, has, isWritten));
	});
}

/** Whether a page has this, or its scripts may put it there. */
export function hasOn({ elements, names, isSaid }: Matchable, kind: Asked, name: string): boolean {
	if (kind === 'written') return elements.has(name);
	return (kind === 'element' ? elements : names).has(name) || isSaid(name);
}
