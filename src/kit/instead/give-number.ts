import type { Values } from '~/core/fields/value.ts';

/** A kit without a field for a number gives none. */
export const withNumber = (values: Values): Values => values;

/** Nobody asks. */
export const nextNumber = (): string => '';
