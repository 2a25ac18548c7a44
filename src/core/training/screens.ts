import type { Course, CourseModule, Item, Place, ToDo } from './course.ts';

/** One screen of a course that somebody presents to a room; `null` as its module = it is about the whole. */
export type Screen =
	| { kind: 'opening' | 'end'; module: null }
	| { kind: 'module' | 'case'; module: CourseModule }
	| { kind: 'section'; module: CourseModule; place: Place }
	| { kind: 'do'; module: CourseModule; todo: ToDo }
	| { kind: 'question'; module: CourseModule; item: Item };

/**
 * A course as screens, in the order a room goes through it: every section to read, the case, what to do, and one
 * question for every aim. Who answers alone later is asked the others too.
 */
export function screensOf(course: Course): Screen[] {
	return [
		{ kind: 'opening', module: null },
		...course.modules.flatMap(screensOfModule),
		{ kind: 'end', module: null },
	];
}

function screensOfModule(module: CourseModule): Screen[] {
	return [
		{ kind: 'module', module },
		...module.read.map((place) => ({ kind: 'section' as const, module, place })),
		{ kind: 'case', module },
		...(module.do ? [{ kind: 'do' as const, module, todo: module.do }] : []),
		...module.objectives.flatMap(({ items }) =>
			items.slice(0, 1).map((item) => ({ kind: 'question' as const, module, item })),
		),
	];
}
