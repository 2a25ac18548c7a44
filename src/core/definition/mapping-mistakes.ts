import { fieldTypeOf } from '../fields/field-types.ts';
import type { Field } from '../fields/field.ts';
import type { Definition } from './definition.ts';
import { sayUnknownField, type Say } from './join-said.ts';
import type { RawMapping } from './mapping-schema.ts';
import type { MappedColumn } from './mapping.ts';

/**
 * What mappings say that their forms do not know, or leave open that must be answered. `raws`: by the
 * file's name without its ending. Sentences with file, place and remedy.
 */
export function findMappingMistakes(
	definitions: readonly Definition[],
	raws: Readonly<Record<string, RawMapping>>,
): string[] {
	return Object.entries(raws).flatMap(([name, raw]) => {
		const found: string[] = [];
		const say: Say = (place, message) => {
			found.push(`src/content/collectors/${name}.yml, ${place}: ${message}`);
		};
		const definition = definitions.find(({ id }) => id === raw.tracker);
		if (!definition)
			say('tracker', `No tracker is called "${raw.tracker}". Look in src/content/trackers/.`);
		else inspect(raw, definition, say);
		return found;
	});
}

function inspect(raw: RawMapping, definition: Definition, say: Say): void {
	inspectColumns(raw.columns, definition, 'columns', say);
	for (const [id, answer] of Object.entries(raw.set)) {
		const field = sayUnknownField(id, definition, 'set', say);
		// Every field type reads the text of a cell.
		if (field && !fieldTypeOf(field).fromCell(answer, field).ok)
			say('set', `"${answer}" cannot be an answer to "${id}". Write it as it stands in a file.`);
	}
	inspectRows(raw, definition, say);
	if (definition.anonymous && raw.received === null)
		say(
			'received',
			`"${definition.id}" is anonymous. Write the column that says when it came in under received: without it the number alone would tell which row is whose; nothing of it is kept.`,
		);
	const answered = new Set([
		...Object.keys(raw.set),
		...[raw.columns, ...Object.values(raw.rows)].flatMap((columns) =>
			Object.values(columns).flatMap(({ field, words }) => [field, words ?? field]),
		),
	]);
	for (const { id, required, showIf, retired, type } of definition.fields) {
		const isNeeded = required && !showIf && !retired && type !== 'made';
		if (isNeeded && !answered.has(id) && id !== definition.matrix?.field)
			say(
				'columns',
				`Nothing answers "${id}", which must be answered. Write it under columns or set.`,
			);
	}
}

function inspectRows(raw: RawMapping, definition: Definition, say: Say): void {
	const { matrix, fields, id } = definition;
	if (!matrix) {
		if (Object.keys(raw.rows).length > 0)
			say('rows', `"${id}" is not asked row by row. Write its columns under columns.`);
		return;
	}
	const field = fields.find((one) => one.id === matrix.field);
	const codes = field && 'options' in field ? field.options.map(({ code }) => code) : [];
	if (Object.keys(raw.rows).length === 0)
		say('rows', `"${id}" is asked row by row. Write the columns of each row under rows.`);
	for (const [row, columns] of Object.entries(raw.rows)) {
		if (!codes.includes(row))
			say('rows', `"${row}" is no code of "${matrix.field}". Write one of: ${codes.join(', ')}.`);
		inspectColumns(columns, definition, `rows, ${row}`, say);
	}
}

function inspectColumns(
	columns: RawMapping['columns'],
	definition: Definition,
	place: string,
	say: Say,
): void {
	for (const mapped of Object.values(columns)) {
		const field = sayUnknownField(mapped.field, definition, place, say);
		if (!field) continue;
		if (field.type === 'made' || field.leaves === 'never')
			say(place, `"${field.id}" is never asked elsewhere. Leave its column out.`);
		const known = 'options' in field ? field.options.map(({ code }) => code) : null;
		const { options, ticks, otherwise } = mapped;
		for (const code of [...Object.values(options), ticks, otherwise])
			if (code !== null && known !== null && !known.includes(code))
				say(place, `"${code}" is no code of "${field.id}". Write one of: ${known.join(', ')}.`);
		inspectWords(mapped, field, definition, (message) => say(place, message));
	}
}

/** What is answered beside, or apart from, the answers of the form. */
function inspectWords(
	{ ticks, otherwise, words }: MappedColumn,
	field: Field,
	definition: Definition,
	say: (message: string) => void,
): void {
	if (ticks !== null && field.type !== 'choices')
		say(`"${field.id}" takes one answer only. Write ticks for a field that takes several.`);
	if (otherwise !== null && words === null)
		say(`"${field.id}" has otherwise. Write words too: the text field that takes what was typed.`);
	const text = definition.fields.find(({ id }) => id === words);
	const takesWords = text?.type === 'text' || text?.type === 'longtext';
	if (words !== null && (!takesWords || text.leaves === 'never'))
		say(
			`"${words}" is no text field of "${definition.id}" that may leave a device. Write one that is under words.`,
		);
}
