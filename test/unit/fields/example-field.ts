import type fc from 'fast-check';
import type { Field, Option } from '~/core/fields/field.ts';
import type { Value } from '~/core/fields/value.ts';

/** A field with answers and cells to try on it. */
export interface Example {
	/** The same field in both languages. */
	zh: Field;
	en: Field;
	/** Raw answers, as a form or a stored entry may hold them. */
	raw: fc.Arbitrary<unknown>;
	/** Cells people and spreadsheets write, and what is meant. */
	read: [cell: string, value: Value][];
	/** Cells that must be refused. */
	refuse: string[];
}
const common = { id: 'answer', formerly: [], required: false, personal: false, retired: false };
const zhBase = { ...common, label: '回答', labels: ['回答', 'Answer'] };
const enBase = { ...common, label: 'Answer', labels: ['Answer', '回答'] };

export function both<T>(make: (base: typeof zhBase, options: (list: Pair[]) => Option[]) => T): {
	zh: T;
	en: T;
} {
	return {
		zh: make(zhBase, (list) => list.map((pair) => toOption(pair, 'zh'))),
		en: make(enBase, (list) => list.map((pair) => toOption(pair, 'en'))),
	};
}

export interface Pair {
	code: string;
	zh: string;
	en: string;
	also?: string[];
	formerly?: string[];
	retired?: boolean;
}

function toOption(pair: Pair, language: 'zh' | 'en'): Option {
	return {
		code: pair.code,
		label: pair[language],
		labels: [pair[language], pair.zh, pair.en, ...(pair.also ?? [])],
		formerly: pair.formerly ?? [],
		retired: pair.retired ?? false,
	};
}
