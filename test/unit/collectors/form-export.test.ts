import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { filesThatAsk } from '~/core/imports/files-that-ask.ts';
import { loadDefinitions } from '../definitions.ts';
import { check, collect, filled, headsOf, nothing } from '../imports/check-files.ts';

const definitions = loadDefinitions('zh-CN');

/** Feedback as ODK Central exports it, a submission in each line. */
const central = (rows: string[], more = '') =>
	[
		`SubmissionDate,goutong_form,period,department,dimension,score,method,answers,basis,suggestion,progress,progress__note,responsible,due_on,${more}KEY,SubmitterName,DeviceID,ReviewState`,
		...rows,
	].join('\n');

const row = (uuid: string, answers = '7', suggestion = '定议程', more = '') =>
	`2026-11-23T01:30:00.000Z,feedback@2,2026Q4,sales,meeting_efficiency,4,survey,${answers},,${suggestion},in_progress,做到一半,general_manager,2026-12-31,${more}uuid:${uuid},王小明,collect:abc,`;

const file = (text: string) => [{ name: 'feedback.csv', text }];

describe('an export of ODK Central', () => {
	it('comes in under one name however often it is exported, and names nobody who sent it', () => {
		const once = collect(nothing(), file(central([row('a'), row('b')])), definitions);
		const heads = headsOf(once);
		expect(heads).toHaveLength(2);
		expect(JSON.stringify(heads)).not.toMatch(/王小明|collect:abc/);
		expect(heads[0]?.values['progress']).toEqual({ status: 'in_progress', note: '做到一半' });
		const later = check(once, file(central([row('b'), row('a'), row('c')])), definitions);
		expect(filled(later)).toEqual({ identical: 2, new: 1 });
	});

	it('an answer that was changed there is a change a person confirms', () => {
		const once = collect(nothing(), file(central([row('a')])), definitions);
		expect(filled(check(once, file(central([row('a', '8')])), definitions))).toEqual({ edited: 1 });
	});

	it('what breaks the form’s own rules waits for a person, with field and reason', () => {
		const plan = check(nothing(), file(central([row('a', '-3'), row('b')])), definitions);
		expect(filled(plan)).toEqual({ asked: 1, new: 1 });
		expect(filesThatAsk(plan)).toMatchObject([{ reason: 'breaks_rules', count: 1 }]);
		const [asked] = plan.rows.filter(({ bucket }) => bucket === 'asked');
		expect(asked?.problems).toMatchObject([{ field: 'answers', key: 'too_small' }]);
	});

	it('questions that were added there are kept with the record; too many cells set a row aside', () => {
		const [kept, ragged] = [row('a', '7', '一', '窗边,'), `${row('b', '7', '一', '')},x,y,z`];
		const { rows } = decodeCsv(central([kept, ragged], 'seat,'), definitions);
		expect(rows[0]).toMatchObject({ kind: 'intact', entry: { extra: { seat: '窗边' } } });
		expect(rows[1]).toMatchObject({ kind: 'aside', problems: [{ key: 'too_many_cells' }] });
	});

	it('of a form made with a later version waits until that is here', () => {
		const text = central([row('a')]).replace('feedback@2', 'feedback@99');
		const { rows } = decodeCsv(text, definitions);
		expect(rows).toMatchObject([{ kind: 'aside', problems: [{ key: 'newer_version' }] }]);
	});
});

it('an export by labels is refused, and the sentence says what to choose there', () => {
	const text =
		'评估周期;goutong_form;_uuid;_submission_time\n2026Q4;feedback@2;a;2026-11-23T01:30:00';
	expect(decodeCsv(text, definitions).refused).toMatchObject({
		key: 'labels_export',
		params: { from: 'KoboToolbox' },
	});
});

it('an anonymous record whose quotes do not fit leaves nothing of who sent it', () => {
	const head = 'SubmissionDate,goutong_form,worth,KEY,SubmitterName';
	const text = `${head}\n,meeting_pulse@1,5,uuid:a,王小明\n,meeting_pulse@1,"5,uuid:b,王小明`;
	const { rows } = decodeCsv(text, definitions);
	expect(rows.some(({ kind }) => kind === 'aside')).toBe(true);
	expect(JSON.stringify(rows)).not.toContain('王小明');
});

it.each([
	['tells no form', ''],
	['tells one that is not known', 'pulse_of_old@1'],
])('nor where the first record %s', (_, first) => {
	const head = 'SubmissionDate,goutong_form,worth,KEY,SubmitterName';
	for (const second of ['meeting_pulse@1', first]) {
		const told = `2026-11-23T01:30:00.000Z,${first},5,uuid:a,王小明`;
		const text = `${head}\n${told}\n,${second},4,uuid:b,李四\n,${second},"5,uuid:c,王小明`;
		expect(JSON.stringify(decodeCsv(text, definitions).rows)).not.toMatch(/王小明|李四|01:30/);
	}
});

it('a submission edited in KoboToolbox keeps its number, and the lines of its repeat stay with it', () => {
	const read = (uuid: string) =>
		[
			`matter;goutong_form;_uuid;meta/rootUuid\n包装破了;complaints@1;${uuid};uuid:a`,
			`complaint_events__said;goutong_form;_submission__uuid;_submission_meta/rootUuid\n已回电;complaint_events@1 complaints;${uuid};uuid:a`,
		].map((text) => {
			const [row] = decodeCsv(text, definitions).rows;
			return row?.kind === 'intact' ? row.entry : null;
		});
	const [complaint, line] = read('a');
	expect(line?.values['complaint']).toEqual(`complaints/${complaint?.id}`);
	expect(read('b')).toMatchObject([{ id: complaint?.id }, { id: line?.id, values: line?.values }]);
});
