import { describe, expect, it } from 'vitest';
import { isShown } from '~/core/definition/shown.ts';
import type { Values } from '~/core/fields/value.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { changesNow } from '~/components/tracker/register/changes-now.ts';
import { askedOfChange, startChange } from '~/components/tracker/register/start-change.ts';
import { answersSet } from '~/components/tracker/register/start-child.ts';
import { entryOf } from '../components/register/a-register.ts';
import { loadDefinitions } from '../definitions.ts';

const now = new Date('2026-11-27T09:30:00+08:00');
const cases = loadDefinitions('zh-CN').flatMap((definition) =>
	(definition.changes ?? []).map((change) => ({ definition, change })),
);
/** What a record says for which the button is there: the first code of each condition, and what it has to have. */
function shownFor({ definition, change }: (typeof cases)[number]): Values {
	const said = Object.entries(change.show).map(([id, codes]) => [id, codes[0] ?? ''] as const);
	const isDay = (id: string) => definition.fields.find((one) => one.id === id)?.type === 'date';
	const day = '2026-11-20';
	const had = change.has.map((id) => [id, isDay(id) ? day : `${day}T10:00+08:00`] as const);
	return answersSet(definition, Object.fromEntries([...said, ...had]));
}

describe.each(cases)('the button $change.label of $definition.id', ({ definition, change }) => {
	const values = shownFor({ definition, change });
	const ids = (of: Values) => changesNow(definition, of, []).map((one) => one.change.id);
	const after = startChange(definition, entryOf(definition.id, values), change, now).rows[onlyRow];

	it('is there for what it is meant for, and gone once it was pressed', () => {
		expect(ids(values)).toContain(change.id);
		const isAgain =
			Object.keys(change.set).length === 0 && !change.lacks.includes(change.now ?? '');
		const answered = Object.fromEntries(change.lacks.map((id) => [id, '2026-11-27']));
		if (!isAgain) expect(ids({ ...after, ...answered })).not.toContain(change.id);
	});

	it('asks nothing that its own answers leave unasked', () => {
		const { fields } = definition;
		const first = askedOfChange(definition, change).fields.filter(({ folded }) => !folded);
		const hidden = first.filter((field) => {
			// Another answer of the same form may bring it up.
			const by = fields.find(({ id }) => id === field.showIf?.field);
			const isDecided = by !== undefined && (by.id in change.set || by.id in change.show);
			return isDecided && !isShown(field, { ...values, ...after }, fields);
		});
		expect(hidden.map(({ id }) => id)).toEqual([]);
	});
});

it('what a change clears is no answer any more, and what it says now is of now', () => {
	const all = cases.filter(({ change }) => change.clear.length > 0);
	expect(all.length).toBeGreaterThan(0);
	for (const { definition, change } of all) {
		const told = Object.fromEntries(change.clear.map((id) => [id, 'x']));
		const entry = entryOf(definition.id, { ...shownFor({ definition, change }), ...told });
		const row = startChange(definition, entry, change, now).rows[onlyRow] ?? {};
		expect(change.clear.map((id) => row[id])).toEqual(change.clear.map(() => null));
		if (change.now) expect(row[change.now]).toMatch(/^2026-11-27/);
	}
});
