import type { HastNode } from 'satteri';

/** What `<Has tool="staff_app" role="union">` asks for, as written. */
export type Conditions = ReadonlyMap<string, string>;

/**
 * Whether nothing is left of a piece of a page where the company lacks what it is about: there was something inside
 * `<Has …>`, and nothing stands beside it. What was empty as it was written is no such piece.
 */
export function isEmptied(
	node: Readonly<HastNode>,
	isLacking: (asked: Conditions) => boolean,
): boolean {
	if ('name' in node && node.name === 'Has' && isLacking(conditionsOf(node))) return true;
	if (!('children' in node)) return false;
	const said = node.children.filter((child) => !isBlank(child));
	return said.length > 0 && said.every((child) => isEmptied(child, isLacking));
}

/** What the properties of a component say; one that is written by its name alone, such as `dropBox`, says nothing. */
export function conditionsOf(component: Readonly<HastNode>): Conditions {
	const written = 'attributes' in component ? component.attributes : [];
	return new Map(
		written.flatMap((one) =>
			'name' in one ? [[one.name, typeof one.value === 'string' ? one.value : ''] as const] : [],
		),
	);
}

function isBlank(node: HastNode): boolean {
	return node.type === 'text' && node.value.trim() === '';
}
