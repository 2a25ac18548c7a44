import { foldUnspaced } from '../text/fold.ts';

/** The column of the department somebody works in; -1: there is none. */
export function departmentColumn(heads: readonly string[]): number {
	const names = heads.map(plain);
	const tellers = [
		(name: string) => departmentHeads.has(name),
		(name: string) => named.test(name) && !besides.test(name),
		(name: string) => named.test(name),
	];
	return firstOf(names, tellers);
}

/** The column of their own staff number, never of a name or of another person's number; -1: there is none. */
export function numberColumn(heads: readonly string[]): number {
	const names = heads.map(plain);
	return firstOf(names, [
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

/** As heads are compared: widths, blanks, capitals, brackets and what marks them as required do not count. */
function plain(head: string): string {
	return foldUnspaced(head).replaceAll(/[()[\]【】*.:]/g, '');
}

const departmentHeads = new Set(['部门', '所在部门', '所属部门', '部门名称', 'department']);
const named = /部门|department/;

const person =
	'上级|主管|经理|领导|负责人|汇报|导师|推荐|联系人|manager|supervisor|leader|boss|mentor|reportsto';
const others = new RegExp(person);
/** What stands beside a department: who leads it, its code, where somebody was before. */
const besides = new RegExp(
	`${person}|代码|编码|编号|电话|人数|原|前|code|number|no$|id$|head|former|previous`,
);

const chinese = '工号|(?:员|职)工(?:编?号|代码|id)|人员(?:编号|代码)';
/** With what says that it is a number: a staff name is none. */
const english = '(?:staff|employee|personnel|emp)(?:no|nr|num|number|id|code|#)';
const whole = new RegExp(`^(?:${chinese}|${english})$`);
const numbered = new RegExp(`${chinese}|${english}$`);
