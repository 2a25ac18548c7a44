import type { Report } from './report.ts';
import { sectionIds } from './sections.ts';

type Check = (value: unknown) => boolean;

/**
 * Whether what was read has the shape of a report of this format, down to each figure. What a later edition may add
 * besides is left as it is.
 */
export function isReport(value: unknown): value is Report {
	return report(value);
}

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const truth: Check = (value) => typeof value === 'boolean';
const oneOf =
	(...known: readonly unknown[]): Check =>
	(value) =>
		known.includes(value);
const listOf =
	(one: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(one);
const orNull =
	(check: Check): Check =>
	(value) =>
		value === null || check(value);
const unless =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const shape =
	(parts: Readonly<Record<string, Check>>): Check =>
	(value) =>
		isObject(value) && Object.entries(parts).every(([name, check]) => check(value[name]));
const words: Check = (value) => isObject(value) && Object.values(value).every(text);

const interval = orNull(shape({ low: number, high: number }));
const count = orNull(number);
const counted = shape({ code: text, count: number });
const figure = shape({
	...{ n: count, asked: count, notApplicable: count, missing: count, interval },
	value: orNull((value) => number(value) || listOf(counted)(value)),
	kOf: unless(orNull(shape({ count: number, n: number }))),
	band: unless(
		orNull((value) => shape({ atLeast: number })(value) || shape({ atMost: number })(value)),
	),
	...{ suppressed: truth, reason: orNull(text), period: text, definition: isObject },
});
const reported = shape({
	...{ id: text, section: oneOf(...sectionIds), label: words, figure },
	...{ unit: oneOf('percent', 'number'), unitWords: orNull(words), neutral: unless(orNull(text)) },
	options: unless(listOf(shape({ code: text, label: words }))),
	...{ group: unless(words), toKeep: unless(words) },
	direction: unless(shape({ than: text, is: oneOf('up', 'steady', 'down') })),
});
const measure = shape({
	...{ what: text, role: text, due: text },
	state: oneOf('not_started', 'doing', 'done', 'verified', 'rejected'),
});
const comparison = shape({
	...{ figure: text, against: oneOf('baseline', 'previous'), before: figure },
	verdict: oneOf('improved', 'leaning', 'no_clear_change', 'cannot_tell', 'worse'),
});
const changes = shape({
	...{ added: listOf(reported), gone: listOf(reported), words: listOf(oneOf(...sectionIds)) },
	changed: listOf(shape({ id: text, label: words, before: figure, after: figure })),
});
const report = shape({
	...{ format: oneOf(1), version: number, period: text, from: text, until: text, hash: text },
	...{ data: text, records: number, words },
	basis: listOf(
		shape({ id: text, label: words, version: (value) => text(value) || number(value) }),
	),
	response: orNull(shape({ asked: number, n: number })),
	...{ figures: listOf(reported), comparisons: listOf(comparison) },
	...{ actions: listOf(measure), measures: listOf(measure) },
	changes: listOf(shape({ on: text, label: text, of: unless(words) })),
	heard: unless(listOf(shape({ asked: text, done: text }))),
	signed: listOf(shape({ role: text, on: text })),
	since: orNull(shape({ version: number, data: text, changes })),
});
