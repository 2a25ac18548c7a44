import { describe, expect, it } from 'vitest';
import { isPersonalColumn } from '~/core/privacy/personal-columns.ts';
import { loadDefinitions } from '../definitions.ts';

describe('A column', () => {
	it.each([
		...['姓名', '员工姓名（必填）', '工号/姓名', '手机号', '答卷来源IP', '提交人', '填表人：'],
		...['签名', '本人签字', '署名', '作答人', '答题者', '回答者', '反馈人', '投诉人', '用户ID'],
		...['填写者', '评价者姓名', '填写人员', '受访者编号'],
		...['Name', 'Your name', 'Full name', 'Employee', 'Staff', 'Signature', 'Signed by'],
		...['Tel.', 'E-mail', 'User ID', 'user_id', 'openid', 'Staff No.', 'Respondent ID'],
	])('%s seems to hold who somebody is', (name) => {
		expect(isPersonalColumn(name)).toBe(true);
	});

	it.each([
		...['序号', '部门名称', '问题名称', '填写人数', '填报人次', '反馈人数', '提交答卷时间', '建议'],
		...['填写者人数', '评价者数量', '投诉者人次', '建议人群', '受访者群体', '评价人数量'],
		...[
			'Score',
			'Staff meeting',
			'Employee feedback',
			'Signature product',
			'User group',
			'Identity',
		],
	])('%s does not', (name) => {
		expect(isPersonalColumn(name)).toBe(false);
	});

	it('of an anonymous form of ours never does: its file would be asked about', () => {
		for (const locale of ['zh-CN', 'en'])
			for (const { anonymous, fields } of loadDefinitions(locale))
				if (anonymous)
					expect(fields.filter(({ label }) => isPersonalColumn(label)).map(({ id }) => id)).toEqual(
						[],
					);
	});
});
