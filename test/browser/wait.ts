import { vi } from 'vitest';

/** As `expect` waits here: a second, as usual, is too short for a machine that does two things at once. */
const patient = { timeout: 10_000 };

/** Asks again until nothing is thrown any more. */
export const waitFor = <Result>(ask: () => Result | Promise<Result>): Promise<Result> =>
	vi.waitFor(ask, patient);

/** Asks again until something is there; gives it. */
export const waitUntil = <Result>(ask: () => Result) => vi.waitUntil(ask, patient);
