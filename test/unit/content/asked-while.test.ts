import { describe, expect, it } from 'vitest';
import { onlyAsked } from '~/components/tracker/only-asked.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { askedFields, onlyRow } from '~/core/forms/rows.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';

const meetings = loadDefinition('meetings', 'zh-CN');
/** What the form asks of a meeting. */
function asked(outcome: string, more: Values = {}) {
	const values: Values = { stage: 'after', outcome, ...more };
	const draft = { rows: { [onlyRow]: values } } as unknown as Draft;
	const definition = onlyAsked(meetings, draft);
	return askedFields(definition.fields, values, definition).map(({ id }) => id);
}

describe('A question of other answers', () => {
	it.each(['as_planned', 'moved'])('of a meeting that was held (%s) is asked', (outcome) => {
		expect(asked(outcome)).toEqual(expect.arrayContaining(['held_on', 'length', 'decisions']));
	});

	it('of a meeting that was held as planned is not why', () => {
		expect(asked('as_planned')).not.toContain('reason');
		// Said before, it is not lost.
		expect(asked('as_planned', { reason: '客户来访' })).toContain('reason');
	});

	it.each(['cancelled', 'merged'])(
		'of a meeting that was not held (%s) is why alone',
		(outcome) => {
			const ids = asked(outcome);
			expect(ids).toContain('reason');
			for (const id of ['held_on', 'agenda', 'length', 'present', 'decisions', 'minutes_on'])
				expect(ids).not.toContain(id);
		},
	);

	it('is asked wherever a rule wants it answered', () => {
		const hidden = loadDefinitions('zh-CN').flatMap(({ id: tracker, fields, checks }) =>
			checks.flatMap((check) => {
				if (check.use !== 'required_when' || !check.is) return [];
				const codes = fields.find(({ id }) => id === check.field)?.askedWhile?.[check.other];
				const lost = codes ? check.is.filter((code) => !codes.includes(code)) : [];
				return lost.map((code) => `${tracker}.${check.field} while ${check.other} is ${code}`);
			}),
		);
		expect(hidden).toEqual([]);
	});
});
