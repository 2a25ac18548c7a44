import type { Definition } from '~/core/definition/definition.ts';
import { answerOf } from '~/core/entries/answer-of.ts';
import { codeIn } from '~/core/figures/results/code-in.ts';
import { maskPersonalData } from '~/core/privacy/mask-personal-data.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import { fieldsApart } from '~/core/tables/fields-apart.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { filterInTurns, mapInTurns } from './in-turns.ts';
import type { Pacer } from './pacer.ts';
import type { Comments } from './results-view.ts';
import type { RowsInLots } from './rows-in-lots.ts';
import { sortInTurns } from './sort-in-turns.ts';

/**
 * What people wrote in an anonymous form, question by question: of ten writers and more, each text without the writer's
 * other answers, in the order of their hashes, numbers and addresses covered (domain V1). `rows`: of one round.
 */
export async function commentsOf(
	definition: Definition,
	rows: readonly TableRow[],
	inLots: RowsInLots,
	pacer: Pacer,
): Promise<Comments[]> {
	const { fields, matrix } = definition;
	const apart = fieldsApart(definition);
	const texts = fields.filter(
		({ id, type }) => (type === 'text' || type === 'longtext') && !apart.has(id),
	);
	const optionIn = codeIn(definition, matrix?.field ?? '');
	const told: Comments[] = [];
	for (const field of texts) {
		const written = await filterInTurns(
			rows,
			pacer,
			({ entry }) => answerOf(entry.values, field) !== null,
		);
		const { rows: shown } = await inLots.texts(definition, field.id, written, pacer);
		for (const option of optionsOf(fields.find(({ id }) => id === matrix?.field))) {
			const isOf = ({ entry }: TableRow) => option === null || optionIn(entry.values) === option;
			const own = await filterInTurns(shown, pacer, isOf);
			const isEnough = own.length >= fewestOf(definition).comments;
			const mixed = await sortInTurns(isEnough ? own : [], pacer, byHash);
			const texts = await mapInTurns(mixed, pacer, ({ entry }) =>
				maskPersonalData(String(answerOf(entry.values, field))),
			);
			told.push({ field: field.id, option, texts: isEnough ? texts : null });
		}
	}
	return told;
}

function byHash(a: TableRow, b: TableRow): number {
	return a.entry.hash < b.entry.hash ? -1 : 1;
}

function optionsOf(field: Definition['fields'][number] | undefined): (string | null)[] {
	if (!field || !('options' in field)) return [null];
	return field.options.flatMap(({ code, retired }) => (retired ? [] : [code]));
}
