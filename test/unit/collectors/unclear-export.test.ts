import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../definitions.ts';
import { withMappings } from './mapped-definitions.ts';

const definitions = loadDefinitions('zh-CN');

describe('what cannot be told of a questionnaire', () => {
	const columns = {
		怎么传的: 'ways',
		发布日期: 'issued_on',
		'5、备注': 'remedy',
		'6、备注': 'should_know',
	};
	const all = withMappings(definitions, {
		...{ from: '抽查', tracker: 'message_checks', number: '序号', columns },
		set: { message: '改期', checked_on: '2026-11-23', right: 1, wrong: 2, unaware: 3 },
	});
	const read = (head: string, row: string) => decodeCsv(`${head}\n${row}`, all);

	it.each([
		['怎么传的', '托人带话┋会上讲', 'answers_unknown', '托人带话┋会上讲'],
		['发布日期', '3/5/2026', 'days_unclear', '3/5/2026'],
	])('in the column %s sets the row aside and is named: %s', (column, text, key, answers) => {
		const { rows, notes } = read(
			'序号,怎么传的,发布日期,5、备注,6、备注',
			column === '怎么传的' ? `1,${text},2026/3/5,,` : `1,会上讲,${text},,`,
		);
		expect(rows).toMatchObject([{ kind: 'aside' }]);
		expect(notes.find((note) => note.key === key)?.params).toEqual({
			...{ answers: `${column} → ${answers}`, mapping: 'mapping_0' },
		});
	});

	it('of two questions called alike but for their numbers each keeps its own', () => {
		const { rows } = read('序号,怎么传的,发布日期,5、备注,6、备注', '1,会上讲,2026/3/5,一,二');
		expect(rows).toMatchObject([{ entry: { values: { remedy: '一', should_know: '二' } } }]);
	});

	it('of two that cannot be told apart the file is refused, and both are named', () => {
		const { refused } = read('序号,怎么传的,发布日期,7、备注,8、备注', '1,会上讲,2026/3/5,一,二');
		expect(refused).toMatchObject({
			key: 'columns_twice',
			params: { columns: '5、备注 | 6、备注' },
		});
	});
});

it.each([
	['ODK Central', 'ReviewState,KEY', 'rejected,uuid:a'],
	['KoboToolbox', '_validation_status,_uuid', 'Not Approved,a'],
	['KoboToolbox', '_submission__validation_status,_submission__uuid', 'Not Approved,a'],
])('what was rejected in %s is set aside and says so', (from, head, row) => {
	const text = `matter,goutong_form,${head}\n包装破了,complaints@1,${row}`;
	expect(decodeCsv(text, definitions).rows).toMatchObject([
		{ kind: 'aside', problems: [{ key: 'rejected_there', params: { from } }] },
	]);
});
