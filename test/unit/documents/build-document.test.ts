import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import type { RecordDocument } from '~/core/definition/record-document.ts';
import { buildDocument, hasDocument } from '~/core/documents/build-document.ts';
import { documentText } from '~/core/documents/document-text.ts';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { madeUpMeetings } from './made-up-meetings.ts';

const [meetings, actions] = madeUpMeetings();
const minutes: RecordDocument = {
	...{ id: 'minutes', label: '会议纪要', show: { outcome: ['done'] }, needs: { checked: ['yes'] } },
	parts: [
		{ text: '发给与会各部门。' },
		{ heading: '基本情况', fields: ['name', 'chair', 'phone', 'secret', 'aim'] },
		{ heading: '决议', field: 'decisions' },
		{ heading: '行动项', child: 'actions', siblings: false, where: {}, fields: ['what', 'note'] },
		{
			...{ heading: '上次没有完成的', child: 'actions', siblings: true, fields: ['what'] },
			where: { state: ['open'] },
		},
	],
};
const values: Values = {
	...{
		name: '周例会',
		chair: '张伟经理',
		phone: '13812345678',
		secret: '不出门的话',
		outcome: 'done',
	},
	...{ decisions: '一、模板改短。\n\n二、周五前试用。', checked: 'yes' },
};
const child = (said: Values, more = {}) => ({
	...{ tracker: 'actions', deleted: false, createdAt: '2026-11-20T09:00+08:00', values: said },
	...more,
});
const say = (field: Field, value: Values[string] | undefined) =>
	value === null || value === undefined ? null : fieldTypeOf(field).toCell(value, field, 'labels');
const build = (more: Partial<Parameters<typeof buildDocument>[1]> = {}) =>
	buildDocument(minutes, {
		...{ definition: meetings, values, title: '周例会', known: [actions], say },
		children: [
			child({ what: '改模板', note: '联系 13812345678' }),
			child({ what: '作废' }, { deleted: true }),
			child({ what: '通知各组', note: null }, { createdAt: '2026-11-19T09:00+08:00' }),
		],
		siblings: [
			child({ what: '上月的事', state: 'open' }),
			child({ what: '已完成', state: 'done' }),
		],
		...more,
	});

describe('A document of a record', () => {
	it('lists what belongs to it in the order of the options its first column has', () => {
		const fields = ['state', 'what'];
		const listed = { heading: '行动项', child: 'actions', siblings: false, where: {}, fields };
		const sheet = buildDocument(
			{ ...minutes, needs: {}, parts: [listed] },
			{
				...{ definition: meetings, values, title: '周例会', known: [actions], say, siblings: [] },
				children: [
					child({ state: 'done', what: '先记的' }),
					child({ state: 'open', what: '后记的' }, { createdAt: '2026-11-21T09:00+08:00' }),
				],
			},
		);
		const [block] = sheet.blocks;
		expect(block?.kind === 'rows' ? block.rows.map(([, what]) => what) : []).toEqual([
			...['后记的', '先记的'],
		]);
	});

	it('has its parts in order, with what is answered', () => {
		expect(
			build().blocks.map((block) => ('heading' in block ? block.heading : block.text)),
		).toEqual([...['发给与会各部门。', '基本情况', '决议', '行动项', '上次没有完成的']]);
		expect(build({ values: { name: '周例会' }, children: [], siblings: [] }).blocks).toHaveLength(
			2,
		);
	});

	it('has nothing of what never leaves; what is masked and personal data is masked', () => {
		const text = JSON.stringify(build());
		expect(text).not.toContain('不出门的话');
		expect(text).not.toContain('13812345678');
		expect(text).toContain('138****5678');
		expect(text).not.toContain('张伟经理');
	});

	it('as text: headings on their own, an answer a line, what belongs to it numbered', () => {
		const marks = { heading: (words: string) => `【${words}】`, colon: '：', between: '；' };
		expect(documentText(build(), marks)).toBe(
			[
				'会议纪要：周例会\n\n发给与会各部门。',
				'【基本情况】\n会议：周例会\n主持人：张**\n电话：138****5678',
				'【决议】\n一、模板改短。\n二、周五前试用。',
				'【行动项】\n1. 通知各组\n2. 改模板；备注：联系 138****5678',
				'【上次没有完成的】\n1. 上月的事',
			].join('\n\n'),
		);
	});

	it('that is called like its record says so once', () => {
		expect(build({ title: minutes.label }).title).toBe('');
	});

	it('is a draft until the record says what is needed, and says what is missing in words', () => {
		expect(build().missing).toEqual([]);
		expect(build({ values: { ...values, checked: 'no' } }).missing).toEqual([
			{ label: '事实已核对', wanted: ['已核对'] },
		]);
	});

	it('is offered where the record says so', () => {
		expect(hasDocument(minutes, values)).toBe(true);
		expect(hasDocument(minutes, { ...values, outcome: 'dropped' })).toBe(false);
		expect(hasDocument({ ...minutes, show: {} }, {})).toBe(true);
	});

	it('leaves out what belongs to a tracker that has not come, and a field nobody knows', () => {
		const part = { heading: '别的', fields: ['no_such_field'] };
		const odd: RecordDocument = { ...minutes, parts: [...minutes.parts.slice(3), part] };
		const definition: Definition = meetings;
		const source = {
			definition,
			values,
			title: '',
			children: [child({ what: '改' })],
			siblings: [],
		};
		expect(buildDocument(odd, { ...source, known: [], say }).blocks).toEqual([]);
	});
});
