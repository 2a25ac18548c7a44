import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import { loadDefinitions } from '../definitions.ts';

const kept = loadDefinitions('zh-CN').filter((one) => one.kept?.keeps);
const staying = ({ fields, kept: said }: Definition) =>
	fields.filter(({ id }) => said?.keeps?.includes(id));

/** What can hold neither words of one's own nor who somebody is: a choice, a department, a day, a number, a link. */
const countable = [
	'choice',
	'choices',
	'department',
	'date',
	'datetime',
	'period',
	'number',
	'rating',
	'made',
	'link',
];

describe.each(kept.map((one) => [one.id, one] as const))('What stays of %s', (_, definition) => {
	it('is nothing anybody writes in their own words, and no role, behind which one person may stand', () => {
		const others = staying(definition).filter(({ type }) => !countable.includes(type));
		expect(others.map(({ id, type }) => [id, type])).toEqual([]);
	});

	it('is nothing that leaves no device, or is covered where it is shown', () => {
		const hidden = staying(definition).filter((field) => {
			const { leaves, shown } = field as { leaves?: string; shown?: string };
			return (leaves ?? 'yes') !== 'yes' || shown === 'masked';
		});
		expect(hidden.map(({ id }) => id)).toEqual([]);
	});

	it('links only to records that are cleared themselves, or that name no person', () => {
		const links = staying(definition).filter(({ type }) => type === 'link');
		// Where a link leads is kept, the words beside it go: see strip-entries.
		for (const field of links) {
			const parents: readonly string[] = definition.parent?.trackers ?? [];
			expect(field.id).toBe(definition.parent?.field);
			expect(parents.length).toBeGreaterThan(0);
		}
	});
});
