import type { Table } from '~/components/export/belonging-source.ts';

const nothing: { tables: Table[]; failed: boolean } = { tables: [], failed: false };

/** Nothing belongs to the records of a form that is a file of its own. */
export const useBelonging = (): typeof nothing => nothing;

/** There is none. */
export const belongingHandedOver = (): void => {};
