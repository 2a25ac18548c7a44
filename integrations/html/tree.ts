import {
	COMMENT_NODE,
	DOCUMENT_NODE,
	ELEMENT_NODE,
	type ElementNode,
	type Node,
	TEXT_NODE,
} from 'ultrahtml';

/** Whether a node is an element, of a name if one is asked for. */
export function isElement(node: Node, name?: string): node is ElementNode {
	return node.type === ELEMENT_NODE && (name === undefined || node.name === name);
}

export function hasClass(node: ElementNode, name: string): boolean {
	const classes = node.attributes['class'];
	return classes !== undefined && ` ${classes} `.includes(` ${name} `);
}

/** What a person reads of a node, entities as written. */
export function textOf(node: Node): string {
	if (node.type === TEXT_NODE) return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What stands in a node; nothing in a text, or where there is no node. */
export function childrenOf(node: Node | null): Node[] {
	return node !== null && 'children' in node ? node.children : [];
}

/** Shows every element at and below a node, in the order they stand in. */
export function visitElements(node: Node, show: (element: ElementNode) => void): void {
	if (node.type === ELEMENT_NODE) show(node);
	else if (node.type !== DOCUMENT_NODE) return;
	for (const child of node.children) visitElements(child, show);
}

/** The first element that matches, or null. */
export function findElement(
	node: Node,
	matches: (element: ElementNode) => boolean,
): ElementNode | null {
	if (node.type === ELEMENT_NODE && matches(node)) return node;
	if (node.type !== ELEMENT_NODE && node.type !== DOCUMENT_NODE) return null;
	for (const child of node.children) {
		const found = findElement(child, matches);
		if (found) return found;
	}
	return null;
}

/** An element made here; its text is escaped already or has nothing to escape. */
export function element(
	name: string,
	attributes: Record<string, string>,
	children: Node[] | string,
): ElementNode {
	const made = { type: ELEMENT_NODE, name, attributes, loc: [], parent: undefined, children: [] };
	const node = made as unknown as ElementNode;
	node.children = typeof children === 'string' ? [text(children)] : children;
	return node;
}

/** A text made here, HTML as it is: nothing in it is escaped when it is written. */
export function text(value: string): Node {
	return { type: TEXT_NODE, value, parent: undefined, loc: [] } as unknown as Node;
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
