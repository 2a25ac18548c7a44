import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { hashEntry } from '~/core/entries/hash.ts';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import type { Field } from '~/core/fields/field.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Values } from '~/core/fields/value.ts';

/** Texts that break careless CSV and that a spreadsheet leaves alone. */
const hardTexts = [
	'会议议题不聚焦，经常超时',
	'他说："先这样吧"，然后散会',
	'第一行\n第二行\n\n第四行',
	'a,b;c\td',
	'=SUM(A1:A9)',
	'+86 电话',
	'-5 分不存在',
	'@所有人',
	"'已经有一个撇号",
	"''=两个撇号",
	'\uFF1D全角等号',
	'生僻字：㐀𠀀𬺰，表情：😀👨‍👩‍👧',
	'"',
	'""开头和结尾""',
	'逗号结尾,',
	'é ñ ü — … “引号” ‘单引号’',
	'#N/A 不是错误',
	'100% 完成',
	'[方括号] 和 [_id]',
	'sep=;',
];

/** Texts a spreadsheet takes for a number, and writes back changed. */
export const takenForNumbers = ['007', '12345678901234567890', '1e5', '3.10'];

/** Entries of a tracker that are the same on every machine, one per text, with every option used. */
export function fixtureEntries(definition: Definition, texts: string[] = hardTexts): Entry[] {
	const series = texts === hardTexts ? 'h' : 'n';
	return texts.map((text, index) => {
		const number = index + 1;
		const deleted = texts === hardTexts && index === 18;
		const moment = `2026-11-${String(number).padStart(2, '0')}T0${number % 10}:40:05+08:00`;
		const draft: Omit<Entry, 'hash'> = {
			tracker: definition.id,
			id: `r-${'z'.repeat(17)}${series}${Math.floor(index / 8) + 2}${(index % 8) + 2}`,
			version: 1,
			history: index % 3 === 0 ? ['h0123456789abcdef', 'h12e4567890123456'] : [],
			createdAt: definition.anonymous ? moment.slice(0, 10) : moment,
			updatedAt: definition.anonymous ? moment.slice(0, 10) : moment,
			deleted,
			device: definition.anonymous ? null : 'd-7kq2m4x9w3',
			submission: definition.anonymous ? null : 's-7kq2m4x9w3',
			values: deleted ? {} : valuesOf(definition, text, index),
		};
		return { ...draft, hash: hashEntry(draft, definition) };
	});
}

function valuesOf(definition: Definition, text: string, index: number): Values {
	return Object.fromEntries(
		definition.fields.flatMap((field, place) => {
			const raw = rawValue(field, text, index + place);
			const value = fieldTypeOf(field).normalise(raw, field);
			return value === null ? [] : [[field.id, value]];
		}),
	);
}

function rawValue(field: Field, text: string, turn: number): unknown {
	const day = String((turn % 28) + 1).padStart(2, '0');
	switch (field.type) {
		case 'text':
		case 'longtext':
			return turn % 7 === 6 ? null : text;
		case 'link':
			return turn % 2 ? linkOf(field.to, text, turn) : null;
		case 'made':
			return turn % 3 ? `编-202611-${String(turn).padStart(3, '0')}` : null;
		case 'number':
			return turn % 5 === 4 ? null : turn + (field.whole ? 0 : 0.5);
		case 'rating':
			return turn % 6 === 5 ? 'na' : (turn % 6) + 1;
		case 'choices':
			return field.options
				.filter((_option, index) => (index + turn) % 2 === 0)
				.map(({ code }) => code);
		case 'evidence':
			return { status: optionOf(field.options, turn), note: turn % 2 ? text : null };
		case 'date':
			return turn % 4 === 3 ? '2026-11' : `2026-02-${day}`;
		case 'datetime':
			return `2026-02-${day}T09:30+08:00`;
		case 'period':
			return turn % 4 === 3
				? (optionOf(field.options, turn) ?? '2026Q1')
				: `2026Q${(turn % 4) + 1}`;
		case 'choice':
		case 'department':
		case 'role':
			return optionOf(field.options, turn);
	}
}

/** To a record of one of these trackers, called as the text says; to a page where it leads to none. */
function linkOf(to: readonly string[], text: string, turn: number): string {
	const tracker = to[turn % to.length];
	const key = `${tracker}/r-${'y'.repeat(19)}${(turn % 8) + 2}`;
	return tracker ? makeLink(key, text) : `https://wiki.example/页?a=1&b=${turn}`;
}

function optionOf(options: { code: string }[], turn: number): string | undefined {
	return options[turn % options.length]?.code;
}
