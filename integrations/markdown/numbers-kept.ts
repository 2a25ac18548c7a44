import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';
import { keepNumbers } from '../../src/core/text/keep-numbers.ts';

/**
 * In the text of pages a number and what it counts stay on one line. Headings are left as they are:
 * their words make the anchors that links lead to.
 */
export const numbersKept = defineHastPlugin({
	name: 'goutong:numbers-kept',
	text(text, context) {
		const value = keepNumbers(text.value);
		if (value === text.value || isInHeading(text, context)) return;
		context.replaceNode(text, { type: 'text', value });
	},
});

function isInHeading(node: HastNode, context: HastVisitorContext): boolean {
	if (node.type === 'element' && /^(h[1-6]|code)$/.test(node.tagName)) return true;
	const parent = context.parent(node);
	return parent !== undefined && isInHeading(parent, context);
}
