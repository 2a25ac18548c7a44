import type { Item, Objective } from '~/core/training/course.ts';
import type { CourseModule, Place } from '~/core/training/course.ts';

const cite: Place = { page: 'everyone/a', anchor: 'b', href: '/everyone/a/#b', title: 'A › B' };
const common = (id: string) => ({ id, ask: `${id}?`, why: `${id}.`, cite });

/** One question of each kind; the right answer is always the first, or in the order written. */
export const items = {
	one: { ...common('one'), kind: 'one', options: { a: 'A', b: 'B', c: 'C' }, right: ['a'] },
	several: {
		...common('several'),
		kind: 'several',
		options: { a: 'A', b: 'B', c: 'C' },
		right: ['a', 'b'],
	},
	order: { ...common('order'), kind: 'order', options: { a: 'A', b: 'B', c: 'C' } },
	match: {
		...common('match'),
		kind: 'match',
		pairs: { a: ['A', '1'], b: ['B', '2'], c: ['C', '1'] },
	},
	number: {
		...common('number'),
		kind: 'number',
		right: { value: 24, unit: 'hours', isWorking: false, text: '24 小时' },
	},
	working: {
		...common('working'),
		kind: 'number',
		right: { value: 24, unit: 'hours', isWorking: true, text: '24 小时' },
	},
	find: { ...common('find'), kind: 'find', right: ['everyone/a'] },
} as const satisfies Record<string, ReadonlyItem>;

type ReadonlyItem = Readonly<Record<string, unknown>> & { kind: Item['kind'] };

/** A question of the table above. */
export function itemOf(name: keyof typeof items): Item {
	// Tuples written in a table are read-only, which a question as the site makes it is not.
	return structuredClone(items[name]) as unknown as Item;
}

/** A module of `count` objectives, each with three questions of one kind. */
export function moduleOf(count: number): CourseModule {
	const objectives: Objective[] = Array.from({ length: count }, (_, at) => ({
		id: `aim_${at}`,
		text: `Aim ${at}`,
		items: ['x', 'y', 'z'].map((part) => ({ ...itemOf('one'), id: `aim_${at}_${part}` })),
	}));
	return {
		id: 'module',
		edition: '1',
		title: 'Module',
		minutes: 5,
		changes: [],
		read: [cite],
		notes: null,
		case: 'A case.',
		do: null,
		objectives,
	};
}
