import { foldUnspaced } from '../text/fold.ts';

/**
 * Whether a column of one answer says that it was ticked, as programs write it and spreadsheets of other languages save
 * it again (`TRUE` is `WAHR` or `VRAI`, `1.0` is `1,0`); `null`: it says neither yes nor no.
 */
export function readTick(cell: string): boolean | null {
	const said = cell.length > longest ? '' : foldUnspaced(cell);
	if (yes.has(said)) return true;
	return no.has(said) || cell.trim() === '' ? false : null;
}

const longest = 20;

const yes = new Set([
	...['1', '1.0', '1,0', 'true', 'yes', 'y', 'x', 'selected', 'checked'],
	...[
		'wahr',
		'ja',
		'vrai',
		'oui',
		'verdadero',
		'sí',
		'verdadeiro',
		'sim',
		'vero',
		'waar',
		'истина',
	],
	...['是', '√', '✓', '✔', '☑', '☒', '选中', '已选'],
]);

const no = new Set([
	...['0', '0.0', '0,0', 'false', 'no', 'n', 'unselected', 'unchecked'],
	...['falsch', 'nein', 'faux', 'non', 'falso', 'não', 'onwaar', 'ложь'],
	...['否', '×', '✗', '✘', '☐', '□', '未选中', '未选'],
]);
