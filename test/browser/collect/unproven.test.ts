import { expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { loadDefinition } from '../definitions.ts';
import { filled, good, openService, quietly, stateOf } from './open-service.ts';
import { handOver, need, rewrite, write } from './people.ts';

const needs = loadDefinition('needs');
const first = write(needs, need);

/** The file of an entry with its `_hash` left empty, and its `_history` as somebody wants it. */
function unproven(entry: Entry, history = entry.history, name = 'x.csv'): GivenSource {
	const { text } = encodeCsv([{ ...entry, history }], needs, { batch: 'b-2' });
	const data = new File([text.replace(`"${entry.hash}"\r\n`, '""\r\n')], name);
	return { name, origin: 'file', data };
}

it.each([
	['with the history of the record', [first.hash]],
	['with none', []],
	['with another one', ['h0123456789abcdef']],
])(
	'a row without a hash that says something else waits to be confirmed, %s',
	async (_what, history) => {
		const { api } = await openService();
		good(await api.preview([handOver([first], needs)], quietly));
		good(await api.commit('aside', quietly));
		const forged = unproven({ ...first, values: { ...need, pain: '别人写的' } }, history);
		expect(filled(good(await api.preview([forged], quietly)))).toEqual({ edited: 1 });
		const [row] = await api.rowsOf(null, 'edited', 0, 1);
		expect(row?.before?.values['pain']).toBe(need['pain']);
		good(await api.commit('take', quietly));
		const record = await api.record(`needs/${first.id}`);
		expect(record?.heads).toMatchObject([{ values: { pain: '别人写的' } }]);
		expect(filled(good(await api.preview([forged], quietly)))).toEqual({ identical: 1 });
	},
);

it('is what it is where nothing else is known of it, or the same, or a newer version', async () => {
	const { api } = await openService();
	expect(filled(good(await api.preview([unproven(first)], quietly)))).toEqual({ new: 1 });
	const newer = rewrite(first, needs, { pain: '新的说法' });
	good(await api.preview([handOver([newer], needs)], quietly));
	good(await api.commit('aside', quietly));
	const same = [unproven(newer), unproven(newer, [])];
	expect(filled(good(await api.preview(same, quietly)))).toEqual({ identical: 2 });
	expect(filled(good(await api.preview([unproven(first)], quietly)))).toEqual({ older: 1 });
});

it('comes to the same in whatever order the files are given', async () => {
	const other = unproven({ ...first, values: { ...need, pain: '别人写的' } }, [], 'b.csv');
	const states = [];
	for (const files of [
		[handOver([first], needs), other],
		[other, handOver([first], needs)],
	]) {
		const { api, db } = await openService();
		expect(filled(good(await api.preview(files, quietly)))).toEqual({ new: 1, edited: 1 });
		good(await api.commit('take', quietly));
		states.push(await stateOf(db));
	}
	expect(states[0]).toBe(states[1]);
});
