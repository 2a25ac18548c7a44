import { describe, expect, it } from 'vitest';
import { readTick } from '~/core/collectors/read-tick.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../definitions.ts';

const definitions = loadDefinitions('zh-CN');
const options = definitions
	.flatMap(({ id, fields }) => (id === 'needs' ? fields : []))
	.flatMap((field) => (field.id === 'expected' && 'options' in field ? field.options : []));
const [first, second] = options.map(({ code }) => code);

/** An interview as KoboToolbox exports it, each answer to one question in a column of its own. */
function expectedIn(...cells: [string, string]) {
	const head = `_submission_time,goutong_form,pain,expected/${first},expected/${second},_uuid`;
	const { rows } = decodeCsv(
		`${head}\n2026-11-23T01:30:00,needs@1,改期,"${cells.join('","')}",u-1\n`,
		definitions,
	);
	const [row] = rows;
	if (row?.kind === 'aside') return row.problems.map(({ key }) => key);
	return row?.entry.values['expected'];
}

describe('an answer with a column of its own', () => {
	it.each([
		['TRUE', 'FALSE'],
		['1', '0'],
		// As spreadsheets of other languages save these.
		['WAHR', 'FALSCH'],
		['VRAI', 'FAUX'],
		['VERDADERO', 'FALSO'],
		['1,0', '0,0'],
		['１', ''],
		['是', '否'],
		['☑', '□'],
		['✔', '✘'],
		[' true ', ' '],
	])('is ticked by %j and not by %j', (yes, no) => {
		expect([readTick(yes), readTick(no)]).toEqual([true, false]);
		expect(expectedIn(yes, no)).toEqual([first]);
	});

	it.each(['n/a', 'NA', '-', '/', '—', '无', 'None'])(
		'is left out where it says that there is none: %s',
		(cell) => {
			expect(expectedIn(cell, cell)).toBeUndefined();
			expect(expectedIn('1', cell)).toEqual([first]);
		},
	);

	it.each(['有时', '2', 'TRUE?', '#REF!'])(
		'is never dropped for being said otherwise: %s',
		(cell) => {
			expect(readTick(cell)).toBeNull();
			expect(expectedIn('1', cell)).toEqual(['unknown_option']);
		},
	);
});
