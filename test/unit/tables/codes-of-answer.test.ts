import { expect, it } from 'vitest';
import { codesOf } from '~/core/fields/codes-of.ts';
import type { Value } from '~/core/fields/value.ts';
import { codesOfAnswer } from '~/core/tables/codes-of-answer.ts';
import { aTracker } from '../entries/a-tracker.ts';

const { fields } = aTracker();

it.each<[string, Value | null, string[], string[]]>([
	['state', null, [], []],
	['state', 'open', ['open'], ['open']],
	['state', 'shut', ['shut'], ['closed']],
	['state', 'unknown', ['unknown'], ['unknown']],
	['state', ['shut', 'open'], ['shut', 'open'], ['closed', 'open']],
	['score', 4, ['4'], ['4']],
	['score', 'na', ['na'], ['na']],
	['progress', { status: 'done', note: '已调整' }, ['done'], ['done']],
	['title', '甲', ['甲'], ['甲']],
	['people', 3, ['3'], ['3']],
])('%s: the answer %j has the codes %j, today %j', (id, value, codes, today) => {
	const field = fields.find((one) => one.id === id);
	expect(codesOf(value)).toEqual(codes);
	expect(field && codesOfAnswer(value, field)).toEqual(today);
});
