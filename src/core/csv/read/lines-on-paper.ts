/** Whether a cell is a word for a sum or a mean, alone or before its number: `合 计：`, `平均 3.5`. */
export function isTotal(cell: string): boolean {
	return total.test(folded(cell));
}

/** Whether a cell is what stands on paper for somebody to sign, date or note: `填表人：`, `Date: __`. */
export function isToSign(cell: string): boolean {
	const text = folded(cell);
	return labelled.test(text) || signed.test(text);
}

const totals = [
	...['合计', '总计', '小计', '共计', '累计', '总和', '总数', '汇总', '平均', '均值', '平均值'],
	...['平均分', '平均数', '最高分', '最低分', '最大值', '最小值'],
	...['total', 'totals', 'grandtotal', 'subtotal', 'sub-total', 'sum', 'average', 'avg', 'mean'],
	...['count', 'max', 'min', 'maximum', 'minimum'],
];

const people = [
	...[
		'填表',
		'制表',
		'录入',
		'填报',
		'统计',
		'审核',
		'复核',
		'审批',
		'批准',
		'核对',
		'校对',
		'经办',
	],
	...['记录', '负责', '调查', '访谈', '联系', '部门负责'],
];

const bySomebody = [
	...['prepared', 'completed', 'filledin', 'filled', 'entered', 'reviewed', 'checked', 'approved'],
	...['verified', 'signed'],
];

const signs = ['签字', '签名', '签章', '盖章', '公章', 'signature', 'signatures', 'sign-off'];
const notes = ['日期', '时间', '备注', '说明', '注', '主管', '领导', '单位', '电话'];
const english = ['signed', 'date', 'note', 'notes', 'remark', 'remarks'];

const person = `(?:${people.join('|')})`;
const sign = `(?:${signs.join('|')})`;
const by = `(?:${bySomebody.join('|')})by`;
const inBrackets = '(?:\\([^)]*\\))?';

const total = new RegExp(
	`^(?:${totals.join('|')})${inBrackets}[:=]?[\\d.,%]*[份条人行项分次]?$`,
	'iu',
);

/** With a colon or a line to write on. */
const labelled = new RegExp(
	`^(?:${person}[人员]?${sign}?(?:日期|时间)?|${sign}|${by}|${[...notes, ...english].join('|')})${inBrackets}[:_]`,
	'iu',
);

/** Alone in its cell. */
const signed = new RegExp(
	`^(?:${person}(?:[人员]${sign}?|${sign})|${sign}|${by})${inBrackets}$`,
	'iu',
);

/** Full-width letters and signs are plain, spaces do not count. */
function folded(cell: string): string {
	return cell.slice(0, 200).normalize('NFKC').replaceAll(/\s/gu, '');
}
