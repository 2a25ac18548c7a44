import { describe, expect, it } from 'vitest';
import { nearCurrent } from '~/site/sidebar-groups.ts';

const links = (count: number, current: number) =>
	Array.from({ length: count }, (_, at) => ({ at, isCurrent: at === current }));
const shown = (count: number, current: number) =>
	nearCurrent(links(count, current), 5).map(({ at }) => at);

describe('the pages of a group in the sidebar', () => {
	it.each([
		['all where they are few', 4, 3, [0, 1, 2, 3]],
		['the first at the beginning', 1000, 1, [0, 1, 2, 3, 4]],
		['the current one in the middle', 1000, 500, [498, 499, 500, 501, 502]],
		['the last at the end', 1000, 999, [995, 996, 997, 998, 999]],
		['the first where none is current', 1000, -1, [0, 1, 2, 3, 4]],
	])('are %s', (_, count, current, expected) => {
		expect(shown(count, current)).toEqual(expected);
	});
});
