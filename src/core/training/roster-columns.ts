import { fold } from '../text/fold.ts';

/** The column of the department somebody works in; -1: there is none. */
export function departmentColumn(heads: readonly string[]): number {
	const names = heads.map(plain);
	const tellers = [
		(name: string) => departmentHeads.has(name),
		(name: string) => named.test(name) && !besides.test(name),
		(name: string) => named.test(name) && !elsewhere.test(name),
	];
	return firstOf(names, tellers);
}

/** The column of their own staff number, never of a name or of another person's number; -1: there is none. */
export function numberColumn(heads: readonly string[]): number {
	return firstOf(heads.map(plain), [
		(name) => whole.test(name),
		(name) => numbered.test(name) && !others.test(name),
	]);
}

/** The first column that the surest rule finds. */
function firstOf(
	names: readonly string[],
	tellers: readonly ((name: string) => boolean)[],
): number {
	for (const tells of tellers) {
		const at = names.findIndex(tells);
		if (at >= 0) return at;
	}
	return -1;
}

/** As heads are compared: widths, capitals, the signs between words, and blanks beside Chinese do not count. */
const plain = (head: string) =>
	fold(head)
		.replaceAll('#', ' no ')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
		.trim();

const departmentHeads = new Set(['部门', '所在部门', '所属部门', '部门名称', 'department', 'dept']);
const named = /部门|department|\bdept\b/;

const person =
	'上级|主管|经理|领导|负责人|汇报|导师|推荐|联系人|师傅|带教|介绍人|配偶|hrbp|manager|supervisor|leader|boss|mentor|reports ?to|referrer|spouse|(?<!over)heads?(?![a-z])';
/** 当前 and 目前 are today, 前台 is a desk. */
const before = '原|旧|(?<![当目])前(?![台端线])|former|previous';
/** Whose it is, where it is not one's own of today. */
const others = new RegExp(`${person}|${before}`);
/** No name of a department at all, whatever else there is: who leads one, where somebody was before. */
const elsewhere = new RegExp(`${person}|${before}|电话|人数|head ?count`);
/** What stands beside a department. */
const besides = new RegExp(`${elsewhere.source}|代码|编码|编号|code|number|no$|id$`);

const chinese = '工号|(?:员|职)工(?:编?号|代码|id)|人员(?:编号|代码)';
/** With what says that it is a number: a staff name is none. */
const english =
	'(?:staff|employee|personnel|emp) ?(?:id ?)?(?:no|nr|num|number|id|code)(?![\\p{Script=Latin}])';
const whole = new RegExp(`^(?:${chinese}|${english})$`, 'u');
const numbered = new RegExp(`${chinese}|${english}`, 'u');
