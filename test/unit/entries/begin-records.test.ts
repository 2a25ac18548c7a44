import { describe, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { beginRecords } from '~/core/entries/begin-records.ts';
import { problemsOf } from '~/core/entries/validate.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { rounds } from '../definition/lived-trackers.ts';
import { loadOrganization } from '../definitions.ts';
import { loadRules } from '../handbook.ts';

const { mechanisms } = loadRules();
const data = {
	...rounds,
	versions: undefined,
	expects: undefined,
	tallies: undefined,
	documents: [],
	clocks: [],
	fields: [
		...rounds.fields,
		{ id: 'tools', type: 'text', label: '工具' },
		{ id: 'owner', type: 'role', label: '负责角色' },
	],
	begin: {
		...rounds.begin,
		fields: { name: 'name', frequency: 'frequency', tools: 'channel.tools', owner: 'owner' },
	},
};
const made = (locale: string) =>
	localise('rounds', trackerSchema.parse(data), {}, loadOrganization(), locale);
const begun = (locale = 'zh-CN', now = '2026-11-27') =>
	beginRecords(made(locale), mechanisms, new Date(now));

describe('A register that begins with what the handbook has', () => {
	it('has a record for each row, with what the row says and what is set', () => {
		const [first] = begun();
		expect(begun()).toHaveLength(mechanisms.length);
		expect(first?.values).toEqual({
			...{ name: mechanisms[0]?.name['zh-CN'], tools: mechanisms[0]?.channel.tools?.['zh-CN'] },
			...{ owner: mechanisms[0]?.owner, state: 'on' },
		});
		expect(begun('en')[0]?.values).toMatchObject({ name: mechanisms[0]?.name['en'], state: 'on' });
	});

	it('leaves what a row does not say, or says in a code the field has not, unanswered', () => {
		const rows = [{ id: 'x', name: { 'zh-CN': '例会' }, frequency: 'hourly', channel: {} }];
		const [record] = beginRecords(made('zh-CN'), rows, new Date());
		expect(Object.keys(record?.values ?? {}).toSorted()).not.toContain('tools');
		expect(record?.values).toMatchObject({ name: '例会', state: 'on' });
	});

	it('is the same on two devices, whenever they begin: ids and content', () => {
		const named = (entries: ReturnType<typeof begun>) => entries.map(({ id, hash }) => [id, hash]);
		expect(named(begun('zh-CN', '2027-03-01'))).toEqual(named(begun()));
		expect(new Set(begun().map(({ id }) => id)).size).toBe(mechanisms.length);
		// In another language the same records with other words.
		expect(begun('en').map(({ id }) => id)).toEqual(begun().map(({ id }) => id));
	});

	it('comes back whole from its file', () => {
		const definition = made('zh-CN');
		const { text } = encodeCsv(begun(), definition, { batch: 'b-22222222222222222222' });
		const { rows } = decodeCsv(new TextEncoder().encode(text), [definition]);
		const read = rows.map((row) => ('entry' in row ? [row.entry.id, row.entry.hash] : row));
		expect(read).toEqual(begun().map(({ id, hash }) => [id, hash]));
	});

	it('begins with nothing where none is said', () => {
		expect(
			beginRecords({ ...made('zh-CN'), begin: undefined } as never, mechanisms, new Date()),
		).toEqual([]);
	});

	it('breaks no rule of its form', () => {
		const definition = made('zh-CN');
		expect(begun().flatMap(({ values }) => problemsOf(values, definition))).toEqual([]);
	});
});
