import type { Recorded } from '~/core/training/recorded.ts';

/** In place of what writes the register of completions: a learning platform keeps them itself. */
export function recordCompletions(): Promise<Recorded> {
	return Promise.resolve('failed');
}
