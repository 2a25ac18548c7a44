import { fold } from './fold.ts';

/**
 * Whether a cell is one of the signs with which people leave a question out: `/`, `-`, `—`, 无, `n/a`.
 * Only for a field to which it is no answer.
 */
export function isNoAnswer(cell: string): boolean {
	return cell.length <= longest && left.has(fold(cell));
}

/** Whether a cell is what a spreadsheet shows where a formula went wrong, such as `#REF!`. */
export function isSpreadsheetError(cell: string): boolean {
	return cell.length <= longest && errors.test(fold(cell));
}

const longest = 40;

const left: ReadonlySet<string> = new Set(
	[
		...['/', '\\', '-', '--', '---', '—', '——', '–', '−'],
		...['无', '無', '暂无', '未填', '不填', '略'],
		...['n/a', 'na', 'n.a.', 'none', 'nil', 'null'],
	].map(fold),
);

/** Excel, WPS, LibreOffice and Google Sheets, also in German and French; `####`: a column too narrow. */
const errors = new RegExp(
	[
		'^#(name\\?|ref!|value!|n/a|div/0!|num!|null!|spill!|calc!|field!|blocked!|connect!|unknown!',
		'|busy!|python!|external!|timeout!|error!|getting_data|wert!|bezug!|zahl!|nv|überlauf!',
		'|nom\\?|valeur!|nombre!|nul!)$|^#{3,}$|^err:\\d{3}$',
	].join(''),
	'u',
);
