import type { Way } from '~/components/export/ways-here.ts';

/** A form alone hands over one table, and seals nothing. */
export const labelOfWay = (way: Way) => `export.way_${way}` as const;
