import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinition } from '../definitions.ts';

describe('A number with its unit behind it', () => {
	for (const locale of ['zh-CN', 'en'])
		it.each(['84 分钟', '84分钟', '84 minutes', '84', '８４ 分钟'])(
			`is read from a file (%j) on the page in ${locale}`,
			(cell) => {
				const text = `计划日期,谁主持,目标,议题,填写部门,开了没有,现在写什么,要不要作决定,开了多久\n2026-03-10,部门负责人,定下日期,检修,生产部,如期,会后：记录和纪要,这次会要作决定,${cell}\n`;
				const { rows, refused } = decodeCsv(text, [loadDefinition('meetings', locale)]);
				expect(refused).toBe(null);
				expect(
					rows.map((row) => (row.kind === 'typed' ? row.entry.values['length'] : row.kind)),
				).toEqual([84]);
			},
		);
});
