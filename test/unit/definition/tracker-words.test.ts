import { describe, expect, it } from 'vitest';
import { locales } from 'config/locales.ts';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import { fold } from '~/core/text/fold.ts';
import {
	loadDefinition,
	loadDefinitions,
	readTracker,
	readWords,
	trackerIds,
} from '../definitions.ts';

const codes = locales.map(({ code }) => code);

describe.each(trackerIds())('The words of %s', (id) => {
	const raw = readTracker(id);
	it.each(codes.slice(1))('are complete in %s', (locale) => {
		const words = readWords(id, locale);
		const missing: string[] = (['title', 'purpose', 'who', 'fate', 'readers'] as const).filter(
			(key) => words[key] === undefined,
		);
		for (const field of raw.fields) {
			const own = words.fields[field.id];
			if (own?.label === undefined) missing.push(`${field.id}.label`);
			if (field.help !== undefined && own?.help === undefined) missing.push(`${field.id}.help`);
			if ('unit' in field && field.unit !== undefined && own?.unit === undefined)
				missing.push(`${field.id}.unit`);
			for (const option of 'options' in field ? field.options : []) {
				const given = own?.options[option.code];
				if (given === undefined || (typeof given !== 'string' && given.label === undefined))
					missing.push(`${field.id}.${option.code}`);
				if (option.help !== undefined && (typeof given === 'string' || given?.help === undefined))
					missing.push(`${field.id}.${option.code}.help`);
			}
		}
		expect(missing).toEqual([]);
	});
});

describe("The source plan's own tables", () => {
	it.each([
		['assessment', ['评估维度', '评分(1-5分,1分最低)', '问题描述', '影响程度(高/中/低)']],
		['needs', ['调研对象', '部门/角色', '当前沟通痛点', '期望沟通方式', '建议措施']],
		[
			'feedback',
			['评估周期', '评估维度', '评分(1-5分)', '改进建议', '落实情况(是/否/进行中)', '负责人'],
		],
	])('come first in %s, and their headers are known', (id, headers) => {
		const { columns, fields } = loadDefinition(id, 'en');
		const found = headers.map(
			(header) =>
				fields.find(({ labels }) => labels.some((label) => fold(label) === fold(header)))?.id,
		);
		expect(columns.slice(0, headers.length)).toEqual(found);
	});

	it.each([
		['内部会议效率', 'meeting_efficiency'],
		['跨部门会议效率', 'meeting_efficiency'],
		['跨部门协作', 'cross_department'],
		['外部客户响应速度', 'customer_response'],
		['客户投诉响应速度', 'customer_response'],
		['员工反馈渠道', 'employee_feedback'],
		['员工反馈响应率', 'employee_feedback'],
		['信息传递及时性', 'information_timeliness'],
	])('call a dimension %s (X18), which is read as %s in every tracker', (cell, code) => {
		for (const { fields } of loadDefinitions('zh-CN')) {
			const dimension = fields.find(({ id }) => id === 'dimension');
			if (dimension)
				expect(fieldTypeOf(dimension).fromCell(cell, dimension)).toEqual({ ok: true, value: code });
		}
	});

	it.each([
		['否', 'not_started'],
		['进行中（模板已改好）', 'in_progress'],
		['是(新招了两人)', 'done'],
	])('say %s of what was done (X17), which is read as %s', (cell, status) => {
		const progress = loadDefinition('feedback', 'en').fields.find(({ id }) => id === 'progress');
		if (!progress) throw new Error('The feedback tracker has lost its field "progress".');
		expect(fieldTypeOf(progress).fromCell(cell, progress)).toMatchObject({
			ok: true,
			value: { status },
		});
	});
});

it('The five dimensions are worded alike wherever they stand (X18)', () => {
	for (const locale of codes) {
		const dimensions = loadDefinitions(locale).flatMap(({ fields }) =>
			fields.flatMap((field) =>
				field.id === 'dimension' && field.type === 'choice' ? [field.options] : [],
			),
		);
		expect(dimensions).toHaveLength(4);
		for (const options of dimensions) expect(options).toEqual(dimensions[0]);
	}
});

it('A department too small to hide in is read but not offered on an anonymous tracker, and offered elsewhere', () => {
	const department = loadDefinition('assessment', 'zh-CN').fields.find(
		({ id }) => id === 'department',
	);
	const options = department?.type === 'department' ? department.options : [];
	expect(options.filter(({ retired }) => retired).map(({ code }) => code)).toEqual(['gm_office']);
	expect(options.at(-1)).toMatchObject({ code: 'undisclosed', retired: false });
});
