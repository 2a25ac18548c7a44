import { describe, expect, it } from 'vitest';
import { findMappingMistakes } from '~/core/definition/mapping-mistakes.ts';
import { mappingSchema } from '~/core/definition/mapping-schema.ts';
import { loadDefinitions, readYaml } from '../definitions.ts';

const definitions = loadDefinitions('zh-CN');

describe('a mapping', () => {
	it('names the fields, codes and rows its form does not know, and what nothing answers', () => {
		const raws = {
			a: mappingSchema.parse({ from: '一', tracker: 'tool_uses', number: '序号' }),
			b: mappingSchema.parse({
				...{ from: '一', tracker: 'assessment', number: '序号' },
				set: { instrument: '问卷调查', period: '2026Q4' },
				columns: { 部门: { field: 'department', options: { 销售: 'sale' } }, 层级: 'rank' },
				rows: { meetings: { 会议: 'score' } },
			}),
			c: mappingSchema.parse({
				...{ from: '一', tracker: 'message_checks', number: '序号' },
				columns: {
					传法: { field: 'ways', otherwise: 'others' },
					部门: { field: 'department', ticks: 'sales', words: 'right' },
				},
			}),
		};
		const said = findMappingMistakes(definitions, raws).join('\n');
		expect(said).toContain('a.yml, tracker: No tracker is called "tool_uses"');
		for (const sentence of [
			'columns: "sale" is no code of "department"',
			'columns: "assessment" has no field called "rank"',
			'rows: "meetings" is no code of "dimension"',
			'set: "问卷调查" cannot be an answer to "instrument"',
			'received: "assessment" is anonymous.',
			'columns: "others" is no code of "ways"',
			'columns: "ways" has otherwise. Write words too',
			'columns: "department" takes one answer only.',
			'columns: "right" is no text field of',
		])
			expect(said).toContain(sentence);
		expect(
			findMappingMistakes(definitions, {
				good: mappingSchema.parse(readYaml('collectors/wjx_assessment.yml')),
			}),
		).toEqual([]);
	});
});
