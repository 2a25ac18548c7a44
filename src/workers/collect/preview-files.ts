import type { ZoneClocks } from '~/core/clocks/running/zone-clocks.ts';
import type { FormChoices, FormQuestion } from '~/core/csv/read/form-question.ts';
import { untracedCells } from '~/core/csv/read/kept-cells.ts';
import { asideCellsAsWritten } from '~/core/csv/write/aside-cells.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { asideKeysOf } from '~/core/imports/aside-key.ts';
import { createContextOf } from '~/core/imports/context-of.ts';
import type { DecodedRow } from '~/core/imports/decoded-row.ts';
import { findCopies } from '~/core/imports/find-copies.ts';
import { learnOne } from '~/core/imports/learn-one.ts';
import { learnRows } from '~/core/imports/learn-rows.ts';
import { placeWaiting } from '~/core/imports/place-waiting.ts';
import { createPlan, openFile, planRow, settlePlan } from '~/core/imports/plan-rows.ts';
import type { AsideRow, CellsAsWritten, ImportPlan } from '~/core/imports/plan.ts';
import { decodeGiven } from '~/core/intake/decode-given.ts';
import { isScript } from '~/core/intake/is-description.ts';
import { createFindMended, type FindMended } from '~/core/intake/mended-aside.ts';
import { readAgain } from '~/core/intake/read-again.ts';
import type { OpenedSource } from '~/core/intake/read-sources.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Book } from './book.ts';
import type { GivenSource } from './collect-api.ts';
import type { OnProgress } from './job-result.ts';
import type { Pacer } from './pacer.ts';
import { companyClocks } from './company-clocks.ts';
import { openAhead } from './open-ahead.ts';

export interface PreviewJob {
	definitions: Definition[];
	/** `null`: nothing is known of it. */
	company: Company | null;
	/** Into which the files are to go: every row is held against what is in it. */
	book: Pick<Book, 'register' | 'heads' | 'aside' | 'decode'>;
	pacer: Pacer;
	onProgress: OnProgress;
	/** What the person said of tables that do not tell which form they belong to. */
	forms: FormChoices;
	/** Takes what has to be asked of the file, by its place in the plan. */
	onQuestion: (file: number, question: FormQuestion) => void;
}

/**
 * The dry run: every row of every file held against what is collected and against the files before
 * it, then the rows set aside earlier that can be read by now. `edits`: also earlier edits that
 * were not taken. Changes nothing. Throws `Cancelled`.
 */
export async function previewFiles(
	sources: readonly GivenSource[],
	job: PreviewJob,
	options: { edits: boolean },
): Promise<ImportPlan> {
	const aside = await job.book.aside();
	const keys = aside.flatMap((row) => asideKeysOf(row, waysToWrite));
	const plan = createPlan(keys, asideCellsAsWritten, job.definitions);
	const { company } = job;
	const clocks = companyClocks(company);
	const now = new Date();
	const today = clocks && { today: clocks.dayAt(now) };
	plan.contextOf = createContextOf(plan, job.book, { now, ...today, company });
	const reading = { ...job, offsetOf: clocks?.offsetOf };
	const findMended = createFindMended(aside, job.definitions);
	const open = openAhead(sources);
	for (const [index, source] of sources.entries()) {
		job.onProgress({ phase: 'reading', done: index, total: sources.length, name: source.name });
		await job.pacer.pause();
		await planSource(plan, await open(index), reading, findMended);
	}
	const mended = new Set(plan.retriedKeys.values());
	const waiting = aside.filter(({ key }) => !mended.has(key));
	await planAside(plan, waiting, reading, options.edits);
	for (const _ of placeWaiting(plan, job.book)) {
		if (job.pacer.due()) await job.pacer.pause();
	}
	settlePlan(plan);
	noteMended(plan);
	return plan;
}

/** Says of each file how many of its rows take the place of one that was set aside. */
function noteMended({ files, retriedKeys }: ImportPlan): void {
	const counts = new Map<number, number>();
	for (const { file } of retriedKeys.keys()) counts.set(file, (counts.get(file) ?? 0) + 1);
	for (const [at, { origin, notes }] of files.entries()) {
		const count = counts.get(at) ?? 0;
		if (count === 0 || origin === 'aside') continue;
		notes.push({ key: 'mends_aside', field: null, params: { count } });
	}
}

/** `offsetOf`: of the company's clocks, where they are known. */
type ReadingJob = PreviewJob & { offsetOf: ZoneClocks['offsetOf'] | undefined };

/** The days and batches of anonymous rows are no longer kept. */
const waysToWrite: CellsAsWritten[] = [
	asideCellsAsWritten,
	(cells) => asideCellsAsWritten(untracedCells(cells)),
];

async function planSource(
	plan: ImportPlan,
	opened: Iterable<OpenedSource>,
	job: ReadingJob,
	findMended: FindMended,
): Promise<void> {
	for (const source of opened) {
		if (job.pacer.due()) await job.pacer.pause();
		// The page says of three what they are; five more lines of the same would only hide the tables.
		if (isScript(source.name)) continue;
		// No moment for rows typed by hand: the same file later must be the same rows.
		const known = (key: string) => learnOne(plan, job.book, key);
		const { file, rows, asks } = decodeGiven(source, (data, name) =>
			job.book.decode(data, name, { forms: job.forms, offsetOf: job.offsetOf, known }),
		);
		openFile(plan, file);
		if (asks) job.onQuestion(plan.files.length - 1, asks);
		const found = rows.map((row) => findMended(row, file.name));
		const read = found.map(({ row }) => row);
		await planRows(plan, findCopies(read), job, (index) => found[index]?.retired ?? null);
	}
}

async function planRows(
	plan: ImportPlan,
	rows: readonly DecodedRow[],
	job: PreviewJob,
	retriedKey: (index: number) => string | null,
): Promise<void> {
	for (const [index, row] of rows.entries()) {
		learnRows(plan, job.book, [row]);
		planRow(plan, row, retriedKey(index));
		if (!job.pacer.due()) continue;
		job.onProgress({ phase: 'comparing', done: index, total: rows.length });
		await job.pacer.pause();
	}
}

/** Only rows that can be read by now join the plan; the others stay where they are. */
async function planAside(
	plan: ImportPlan,
	aside: AsideRow[],
	job: ReadingJob,
	edits: boolean,
): Promise<void> {
	const again = { edits, offsetOf: job.offsetOf };
	const readable = await readAgain(aside, job.definitions, () => job.pacer.pause(), again);
	if (readable.length === 0) return;
	openFile(plan, {
		name: '',
		origin: 'aside',
		encoding: 'text',
		delimiter: null,
		tracker: null,
		refused: null,
		notes: [],
	});
	await planRows(
		plan,
		findCopies(readable.map(({ row }) => row)),
		job,
		(index) => readable[index]?.key ?? null,
	);
}
