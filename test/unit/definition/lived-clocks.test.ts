import { describe, it } from 'vitest';
import { type Data, expectTold, told } from './lived-told.ts';
import { nextClock as clock } from './lived-trackers.ts';

describe('A mistake is told with its remedy, in both languages, of a clock that comes round:', () => {
	const cadence = (changes: Data) => ({ clocks: [{ ...clock, ...changes }] });
	const every = (changes: Data) => cadence({ every: { ...clock.every, ...changes } });

	it.each<[string, Data, string]>([
		[
			'a clock that comes round and ends',
			cadence({ until: { field: 'begins_on' } }),
			'has no end. Take "until" out.',
		],
		[
			'a clock that comes round and waits',
			cadence({ unless: { field: 'begins_on' } }),
			'has no end. Take "unless" out.',
		],
		[
			'a clock that never ends',
			cadence({ every: undefined, limit: 'contact_usual' }),
			'clocks.0.until: Say what ends it.',
		],
		[
			'a clock due in two ways',
			cadence({ limit: 'contact_usual' }),
			'Say when it is due: either limit',
		],
		[
			'an interval by an unknown code',
			every({ wanted: { up: 'contact_usual' } }),
			'"up" is no code of "state".',
		],
		[
			'an interval of no limit',
			every({ wanted: { on: 'contact_usua' } }),
			'Did you mean "contact_usual"?',
		],
		[
			'half an interval',
			every({ longest: {} }),
			'"on" has an interval wished for and none that is the longest.',
		],
		[
			'the other half',
			every({ wanted: {} }),
			'"on" has a longest interval and none that is wished for.',
		],
		[
			'a clock while an unknown field says so',
			cadence({ while: { sate: 'on' } }),
			'clocks, next, while: No field is called "sate".',
		],
		[
			'another start there is not',
			cadence({ from: { ...clock.from, else: { field: 'begun' } } }),
			'clocks, next, from, else: No field is called "begun".',
		],
	])('%s', (_what, changes, sentence) => {
		expectTold(told({ rounds: changes }), sentence);
	});
});
