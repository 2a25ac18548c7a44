import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinition } from '../definitions.ts';
import { read } from './csv-of.ts';

it.each([
	['−2.5', -2.5],
	['−1,250 ', -1250],
	['-2.5', -2.5],
	['2−5', 'aside'],
])('A minus as pages write it is read from a file: %s', (cell, value) => {
	const { rows } = read(`标签 number\n"${cell}"\n`);
	expect(rows.map((row) => (row.kind === 'typed' ? row.entry.values['number'] : row.kind))).toEqual(
		[value],
	);
});

describe('A number with its unit behind it', () => {
	for (const locale of ['zh-CN', 'en']) {
		const read = (cell: string) => {
			const text = `计划日期,谁主持,目标,议题,填写部门,开了没有,现在写什么,要不要作决定,开了多久\n2026-03-10,部门负责人,定下日期,检修,生产部,如期,会后：记录和纪要,这次会要作决定,${cell}\n`;
			const { rows, refused } = decodeCsv(text, [loadDefinition('meetings', locale)]);
			expect(refused).toBe(null);
			return rows.map((row) => (row.kind === 'typed' ? row.entry.values['length'] : row.kind));
		};

		it.each(['84 分钟', '84分钟', '84 minutes', '84 min', '84', '８４ 分钟', '84 Minute'])(
			`is read from a file (%j) on the page in ${locale}`,
			(cell) => expect(read(cell)).toEqual([84]),
		);

		it('is read in the singular too', () => expect(read('1 minute')).toEqual([1]));

		it.each(['84 小时', '84 hours', 'minutes', 'a minute'])('is nothing else (%j)', (cell) =>
			expect(read(cell)).toEqual(['aside']),
		);
	}
});
