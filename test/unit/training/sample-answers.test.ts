import { expect, it } from 'vitest';
import { sampleAnswers } from '~/core/training/sample-answers.ts';
import { loadDefinitions } from '../definitions.ts';

it('Made-up people answer every row of an anonymous matrix, the same each time, none like a record of a device', () => {
	const made = loadDefinitions('zh-CN').map((one) => ({
		one,
		answers: sampleAnswers(one, 'sales', 3),
	}));
	const [first] = made.filter(({ one, answers }) => one.anonymous && answers !== null);
	const { one, answers } = first ?? expect.fail();
	const rows = one.fields.find(({ id }) => id === one.matrix?.field) ?? expect.fail();
	const asked = 'options' in rows ? rows.options.length : 0;
	expect(answers).toHaveLength(3 * asked);
	expect(new Set(answers?.map(({ id }) => id)).size).toBe(3 * asked);
	expect(answers).toEqual(sampleAnswers(one, 'sales', 3));
	expect(answers?.every(({ device, submission }) => device === null && submission === null)).toBe(
		true,
	);
});
