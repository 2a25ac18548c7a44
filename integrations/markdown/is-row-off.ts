import type { HastNode } from 'satteri';
import { coursePage } from '../../config/addresses.ts';
import { isCell } from './emptied-around.ts';
import { conditionsOf, isEmptied } from './is-emptied.ts';
import type { Company } from './read-lacking.ts';

type Node = Readonly<HastNode>;

/**
 * Whether a row of a table goes: nothing is left of its first cell, which is its name, or it tells how long a course
 * takes that is not taught (`<Minutes course="…" />`).
 */
export function isRowOff(row: Node, { isLacking, isOffHere }: Company): boolean {
	const name = 'children' in row ? row.children.find(isCell) : undefined;
	if (name !== undefined && isEmptied(name, isLacking)) return true;
	return coursesTimed(row).some((course) => isOffHere(`/${coursePage(course)}/`));
}

/** The courses whose length a piece of a page tells. */
function coursesTimed(node: Node): string[] {
	const inside = 'children' in node ? node.children.flatMap(coursesTimed) : [];
	const isMinutes = 'name' in node && node.name === 'Minutes';
	const course = isMinutes ? conditionsOf(node).get('course') : undefined;
	return course === undefined ? inside : [...inside, course];
}
