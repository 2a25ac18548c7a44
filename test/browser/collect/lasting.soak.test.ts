import { it } from 'vitest';
import { clearsInWholeOrNot } from './clears-in-whole.ts';

// In every run, `lasting.test`, it dies with half of it written.
it('clearing what is past its time is done in whole or not at all where the worker dies before anything is written', () =>
	clearsInWholeOrNot(0));
