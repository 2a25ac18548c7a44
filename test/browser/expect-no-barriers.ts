import axe from 'axe-core';
import { expect } from 'vitest';

/** axe finds nothing in a part of the page; what it finds is told with the elements. */
export async function expectNoBarriers(
	element: Element,
	options: axe.RunOptions = {},
): Promise<void> {
	const { violations } = await axe.run(element, options);
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
