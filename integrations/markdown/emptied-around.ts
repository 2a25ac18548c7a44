import type { HastNode, HastVisitorContext } from 'satteri';

type Node = Readonly<HastNode>;

/**
 * The largest piece of a page of which nothing is left with `has`: the item around it, the list, the paragraph, the
 * section. A cell of a table stays, empty as it is.
 */
export function emptiedAround(
	has: Node,
	isEmptied: (node: Node) => boolean,
	context: HastVisitorContext,
): Node {
	const parent = context.parent(has);
	if (parent === undefined || parent.type === 'root' || isCell(parent) || !isEmptied(parent))
		return has;
	return emptiedAround(parent, isEmptied, context);
}

/** A cell of a table. */
export function isCell(node: Node): boolean {
	return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}
