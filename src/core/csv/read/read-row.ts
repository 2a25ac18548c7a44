import type { Definition } from '../../definition/definition.ts';
import type { OffsetOf } from '../../fields/field-type.ts';
import type { Problem } from '../../fields/problem.ts';
import type { DecodedRow } from '../../imports/decoded-row.ts';
import type { AsideCell } from '../aside-cell.ts';
import { unguardCell } from '../guard.ts';
import type { DeriveId } from './derived-id.ts';
import type { FindKnown } from './known-revision.ts';
import { keptCells } from './kept-cells.ts';
import type { UnclearSigns } from './number-doubt.ts';
import type { NumberSigns } from './number-signs.ts';
import { readAnswers } from './read-answers.ts';
import type { RowCells } from './row-cells.ts';
import { readSchema } from './schema-cell.ts';
import { duplicateIn, type TableHeader } from './table-header.ts';
import { takeAsideCell } from './take-aside-cell.ts';
import { takeKnownCells } from './unknown-cells.ts';

/** The form the rows under a header belong to, unless they tell theirs. */
export interface HeaderOf {
	/** `null`: nothing tells it. */
	definition: Definition | null;
	/** A person said so. */
	chosen: boolean;
}

/** What reading a row needs besides the row. */
export interface ReadRowContext {
	definitions: Definition[];
	header: TableHeader;
	/** For rows that do not tell their form. */
	of: HeaderOf;
	deriveId: DeriveId;
	/** Moment or day for rows that tell none; an empty text when it is not known. */
	readAt(definition: Definition): string;
	/** Of the clocks that moments without a zone are on; `undefined`: the device's. */
	offsetOf: OffsetOf | undefined;
	/** Cells are parted by semicolons, as where a comma is the point of a fraction; `null`: by what is not known any more. */
	hasSemicolons: boolean | null;
	/** What is known already, to hold rows of ours against. */
	known: FindKnown;
	/** Takes the names of columns that an anonymous form did not take. */
	leftOut: Set<string>;
	/** What numbers of the table show. */
	signs: NumberSigns;
	/** Takes the names of columns with fractions of more digits than can be kept. */
	rounded: Set<string>;
}

/** Reads one row: into an entry when every cell of it can be read, else it is set aside whole. */
export function readRow(given: RowCells, line: number, context: ReadRowContext): DecodedRow {
	const { header, definitions } = context;
	const { row, told } = takeAsideCell(given, header);
	const of = context.of.definition ? context.of : formTold(told, definitions);
	const schemaCell = row.aligned ? unguardCell(row.at(header.schemaAt)) : '';
	const wasAside = told && { wasAside: told.key };
	const aside = (problems: Problem[], tracker: string | null, stood = row): DecodedRow => ({
		kind: 'aside',
		line,
		problems,
		...keptCells(stood, definitions.find(({ id }) => id === tracker) ?? null),
		tracker,
		schema: schemaCell === '' ? null : schemaCell,
		...(of.chosen && schemaCell === '' && { chosen: true }),
		...wasAside,
	});
	if (!row.aligned) return aside(row.problems, of.definition?.id ?? null);
	const schema = readSchema(schemaCell, definitions, of.definition);
	if (!schema.ok) return aside([...row.problems, schema.problem], schema.tracker);
	const { definition, version } = schema;
	const { row: known, leftOut } = takeKnownCells(row, header, definition);
	for (const name of Object.keys(leftOut)) context.leftOut.add(name);
	if (row.problems.length > 0) return aside(row.problems, definition.id, known);
	const duplicate = duplicateIn(header, definition);
	if (duplicate) return aside([duplicate], definition.id, known);
	const ours = isOurs(row, header);
	const read = readAnswers(known, header, {
		definition,
		version,
		line,
		deriveId: context.deriveId,
		readAt: context.readAt(definition),
		offsetOf: context.offsetOf,
		unclear: unclearAlone(row, told !== null, context),
		signs: context.signs,
		rounded: context.rounded,
		known: context.known,
		guarded: ours,
		leftOut,
		asItStood: () => ({
			...keptCells(known, definition),
			schema: schemaCell === '' ? null : schemaCell,
		}),
	});
	if (!read.ok) return aside(read.problems, definition.id, known);
	return wasAside ? { ...read.row, ...wasAside } : read.row;
}

/**
 * We never write commas into a number, nor does who mended a row as its reason says. Of a row with our hash they are
 * a spreadsheet's, which may put them before the fraction whatever it parts cells by.
 */
function unclearAlone(
	row: RowCells,
	mended: boolean,
	{ hasSemicolons, header }: ReadRowContext,
): UnclearSigns {
	const isHashed = row.at(header.hashAt).trim() !== '';
	if (isHashed || mended || hasSemicolons === null) return 'commas';
	if (!hasSemicolons) return 'none';
	return isOurs(row, header) ? 'commas' : 'commas_and_points';
}

/** See {@link isRowOfOurs}. */
function isOurs(row: RowCells, { schemaAt, hashAt }: TableHeader): boolean {
	return row.at(schemaAt).trim() !== '' || row.at(hashAt).trim() !== '';
}

function formTold(told: AsideCell | null, definitions: Definition[]): HeaderOf {
	const definition = definitions.find(({ id }) => id === told?.tracker) ?? null;
	return { definition, chosen: definition !== null };
}
