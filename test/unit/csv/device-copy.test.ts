import { expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../definitions.ts';

const tables = { entries: [{ id: 'r-1', tracker: 'needs' }], settings: [] };
const copy = { name: 'goutong', version: 1, tables };

it.each([
	['as it was downloaded', JSON.stringify(copy, null, '\t')],
	['written on one line', JSON.stringify(copy)],
	['saved again by an editor', `\uFEFF${JSON.stringify(copy, null, 2).replaceAll('\n', '\r\n')}`],
	['of a kit, cut off in the middle', JSON.stringify({ ...copy, name: 'kit-3' }).slice(0, 60)],
])('a file of everything on a device, %s, is named as what it is', (_, text) => {
	for (const source of [text, new TextEncoder().encode(text)]) {
		const { refused, rows } = decodeCsv(source, loadDefinitions('zh-CN'));
		expect(refused?.key).toBe('device_copy');
		expect(rows).toEqual([]);
	}
});

it('a CSV file about names and versions is none', () => {
	const { refused } = decodeCsv('name,version,tables\na,1,2\n', loadDefinitions('zh-CN'));
	expect(refused?.key).toBe('unknown_header');
});
