import { fold, withoutInvisible } from '../text/fold.ts';

/**
 * Whether a column of this name seems to hold who somebody is or how to reach them: 姓名, 手机, 工号,
 * `E-mail`, `Submitted by`. Told by the name alone; for tables that are not known to be ours.
 */
export function isPersonalColumn(name: string): boolean {
	return personal.test(fold(withoutInvisible(name)).slice(0, longest));
}

/** A longer name is no name of a column, and says what it says at its start. */
const longest = 200;

const personal = new RegExp(
	[
		'姓名|名字|本名|昵称|用户名|账号|帐号|账户',
		'手机|电话|联系方式|联络方式|邮箱|邮件|微信|企微|qq|钉钉',
		'身份证|证件|护照|社保|工号|员工号|员工编号|职工编号|人员编号|学号',
		'住址|地址|籍贯|出生|生日|年龄|性别',
		// 填写人数 and 评价者数量 count them; 建议人群 is whom something is for.
		'(?:填表|填写|填报|受访|被访|访谈|答题|答卷|作答|回答|提交|创建|反馈|建议|投诉|评价)(?:人|者)(?!人?[数次群])',
		'签名|签字|署名|用户id|来自ip|ip地址',
		'\\b(full|first|last|family|given|user|nick|employee|staff)[ _-]?name\\b|^name$|\\bsurname\\b',
		'\\b(phone|mobile|cell ?phone|telephone|tel)\\b|\\be-?mail\\b|\\bwechat\\b|\\baddress\\b',
		'\\b(employee|staff|personnel|payroll|badge)[ _-]?(no|nr|number|id|code)\\b|\\bid[ _-]?(card|no|number)\\b',
		'\\byour name\\b|^(?:employee|staff|participant|signature)s?$|\\bsigned by\\b|\\b(?:open|union|user)[ _-]?id\\b',
		'\\bpassport\\b|\\bbirth(day|date)?\\b|\\bgender\\b|\\brespondent\\b',
		'\\b(submitted|created|filled in|answered) by\\b|\\bip\\b',
	].join('|'),
	'u',
);
