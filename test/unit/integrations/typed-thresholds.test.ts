import { describe, expect, it } from 'vitest';
import {
	findTypedThresholds,
	readThresholds,
} from '../../../integrations/sources/find-typed-thresholds.ts';
import { readSources, toSource } from '../../../integrations/sources/source.ts';

const thresholds = new Map([['scores', 5]]);
const found = (text: string) =>
	findTypedThresholds([toSource('a.mdx', `---\ntitle: x\n---\n\n${text}\n`)], thresholds).map(
		(one) => /writes "(.*?)"/.exec(one)?.[1] ?? one,
	);

describe('the check of thresholds written by hand', () => {
	it.each([
		['不满 5 份不公布。', ['不满 5 份']],
		['满5份才写。', ['满5份']],
		['5 份以上可以写。', ['5 份以上']],
		['Fewer than 5 answers are not shown.', ['Fewer than 5 answers']],
		['With 5 answers or more it is shown.', ['5 answers or more']],
		['15 份以上才比较。', []],
		['不满<Threshold id="scores" />份不公布。', []],
		['<AsIs>5 份以上</AsIs>才算中位数。', []],
		['收到 5 份文件。', []],
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	it('finds none in the pages there are', () => {
		const real = readThresholds('.');
		expect([...real.keys()]).toEqual(['scores', 'comments']);
		expect(findTypedThresholds(readSources('.'), real)).toEqual([]);
	});
});
