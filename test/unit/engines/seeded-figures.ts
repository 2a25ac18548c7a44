import { figuresOf, type FigureLine } from './figures-of.ts';
import type { SeededBooks } from './seeded-books.ts';

/** The minute the seeded books are looked at. */
export const seededNow = Date.parse('2026-10-10T09:00+08:00') / 60_000;

const quarters = [
	{ code: '2026Q2', from: '2026-04-01', until: '2026-06-30' },
	{ code: '2026Q3', from: '2026-07-01', until: '2026-09-30' },
	{ code: '2026Q4', from: '2026-10-01', until: '2026-12-31' },
];

/** What the pages tell of these books, by quarter, metric, part and tracker. */
export type SeededFigures = ReadonlyMap<string, FigureLine>;

/** The figures of the quarters the seeded books are of. */
export function seededFigures({ books, definitions }: SeededBooks): SeededFigures {
	return new Map(quarters.flatMap((one) => [...figuresOf(books, definitions, one, seededNow)]));
}
