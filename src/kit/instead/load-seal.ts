import { type Seal, unsealed } from '~/components/export/seal.ts';

/** A form that is a file of its own seals nothing: its page says so. */
export const loadSeal = (): Promise<Seal> => Promise.resolve(unsealed);
