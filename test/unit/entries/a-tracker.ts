import { localise } from '~/core/definition/localise.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { loadOrganization } from '../definitions.ts';

/** A small tracker in zh-CN; `changes` replace properties of its `tracker.yml`. */
export function aTracker(changes: Record<string, unknown> = {}): Definition {
	return localise(
		'example',
		trackerSchema.parse({ ...example, ...changes }),
		{},
		loadOrganization(),
		'zh-CN',
	);
}

/** What the `tracker.yml` of the small tracker says. */
export const example = {
	version: 1,
	title: '示例',
	purpose: '用来测试',
	who: '测试',
	minutes: 1,
	fate: '无',
	readers: '无',
	audience: 'owners',
	fields: [
		{ id: 'title', type: 'text', label: '标题', required: true, formerly: ['name', 'heading'] },
		{
			id: 'state',
			type: 'choice',
			label: '状态',
			options: [
				{ code: 'open', label: '未关闭' },
				{ code: 'closed', label: '已关闭', formerly: ['shut'] },
			],
		},
		{ id: 'score', type: 'rating', label: '评分' },
		{
			id: 'reason',
			type: 'longtext',
			label: '理由',
			showIf: { field: 'state', is: 'closed' },
			required: true,
		},
		{ id: 'due_on', type: 'date', label: '计划完成' },
		{ id: 'done_on', type: 'date', label: '实际完成' },
		{
			id: 'progress',
			type: 'evidence',
			label: '落实情况',
			options: [
				{ code: 'waiting', label: '未开始' },
				{ code: 'done', label: '已完成' },
			],
		},
		{ id: 'people', type: 'number', label: '人数', whole: true, minimum: 1 },
		{ id: 'contact', type: 'text', label: '联系方式', personal: true },
		{ id: 'old', type: 'text', label: '停用的问题', required: true, retired: true },
	],
};
