import { COMMENT_NODE, ELEMENT_NODE, type ElementNode, type Node, TEXT_NODE } from 'ultrahtml';

/** Whether a node is an element, of a name if one is asked for. */
export function isElement(node: Node, name?: string): node is ElementNode {
	return node.type === ELEMENT_NODE && (name === undefined || node.name === name);
}

export function hasClass(node: ElementNode, name: string): boolean {
	return (node.attributes['class'] ?? '').split(/\s+/).includes(name);
}

/** What a person reads of a node, entities as written. */
export function textOf(node: Node): string {
	if (node.type === TEXT_NODE) return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** An element made here; its text is escaped already or has nothing to escape. */
export function element(
	name: string,
	attributes: Record<string, string>,
	children: Node[] | string,
): ElementNode {
	const made = { type: ELEMENT_NODE, name, attributes, loc: [], parent: undefined, children: [] };
	const node = made as unknown as ElementNode;
	node.children =
		typeof children === 'string'
			? [{ type: TEXT_NODE, value: children, parent: node, loc: [] } as unknown as Node]
			: children;
	return node;
}

/** Replaces every element, at every depth, by what `change` gives for it; comments go. */
export function rewrite(node: Node, change: (child: ElementNode) => Node[]): void {
	if (!('children' in node)) return;
	node.children = node.children.flatMap((child: Node) => {
		if (child.type === COMMENT_NODE) return [];
		return isElement(child) ? change(child) : [child];
	});
	for (const child of node.children) rewrite(child, change);
}
