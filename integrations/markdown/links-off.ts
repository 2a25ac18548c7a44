import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';
import { emptiedAround } from './emptied-around.ts';
import { isEmptied } from './is-emptied.ts';
import { isRowOff } from './is-row-off.ts';
import { type Company, readLacking } from './read-lacking.ts';

type Node = Readonly<HastNode>;

/**
 * A link to a page, a course or a mechanism the company does without is no link any more: its words stay. What would
 * not read without it is written inside `<Has page="…">`. An item, a list or a paragraph of which nothing is left
 * without what stands in `<Has …>` goes too, and so does a row of a table of whose first cell nothing is left, and one
 * that tells how long a course takes which is not taught (`<Minutes course="…" />`).
 */
export function linksOff(root = process.cwd()) {
	// Read when the first page is made: what cannot be read has been told by then.
	let read: Company | null = null;
	const company = () => {
		read ??= readLacking(root);
		return read;
	};
	const gone = new WeakSet<Node>();
	const isGone = (node: Node | undefined, context: HastVisitorContext): boolean =>
		node !== undefined && (gone.has(node) || isGone(context.parent(node), context));
	const remove = (node: Node, context: HastVisitorContext) => {
		// The same piece is one object only as the parent of what it holds.
		const held = 'children' in node ? node.children[0] : undefined;
		gone.add((held && context.parent(held)) ?? node);
		context.removeNode(node);
	};
	const has = {
		filter: ['Has'],
		visit(element: Node, context: HastVisitorContext) {
			const isLeftOut = (node: Node) => isEmptied(node, company().isLacking);
			if (!isLeftOut(element) || isGone(element, context)) return;
			remove(emptiedAround(element, isLeftOut, context), context);
		},
	};
	return defineHastPlugin({
		name: 'goutong:links-off',
		mdxJsxFlowElement: has,
		mdxJsxTextElement: has,
		element: {
			// What stands around is visited before what stands inside, which is then left alone.
			filter: ['a', 'tr'],
			visit(element, context) {
				if (isGone(element, context)) return;
				if (element.tagName === 'tr') {
					if (isRowOff(element, company())) remove(element, context);
				} else if (company().isOffHere(String(element.properties['href'] ?? ''))) {
					context.replaceNode(element, { ...element, tagName: 'span', properties: {} });
				}
			},
		},
	});
}
