/** What rows say, as far as lots go by it. */
export interface Answers {
	/** What a row answers, one to a line; what does not apply is not answered (domain V2). */
	answeredIn(row: string): string;
}

/** Rows gone through between two places where the work may be interrupted. */
const stretch = 5000;

/**
 * Rows in as many lots as there may be, by chance, so that one that breaks takes as few others with it as can be. With
 * `answers`, of a lot nobody or at least the fewest people answer each question: rows alike stand together.
 */
export function* divideInLots(
	rows: readonly string[],
	fewest: number,
	random: () => number,
	answers: Answers | null,
): Generator<void, string[][]> {
	const mixed = [...rows];
	for (let at = mixed.length - 1; at > 0; at--) {
		if (at % stretch === 0) yield;
		const other = Math.floor(random() * (at + 1));
		[mixed[at], mixed[other]] = [mixed[other] ?? '', mixed[at] ?? ''];
	}
	if (answers !== null) return yield* growLots(mixed, fewest, answers);
	const count = Math.floor(mixed.length / fewest);
	const edge = (lot: number) => Math.floor((lot * mixed.length) / count);
	return Array.from({ length: count }, (_, lot) => mixed.slice(edge(lot), edge(lot + 1)));
}

/**
 * The rows that may be shown beside those that are: without those that answer a question which is told already and which,
 * among the new ones, too few answer, for whoever looked before would know what these few said. `isAllTold`: rows that
 * were shown are gone, and with them what they answered, so that any question may have been told.
 */
export function* readyIn(
	rows: readonly string[],
	shown: Iterable<string>,
	fewest: number,
	{ answeredIn }: Answers,
	isAllTold: boolean,
): Generator<void, readonly string[]> {
	const before = new Map<string, number>();
	let at = 0;
	for (const row of shown) {
		if (++at % stretch === 0) yield;
		for (const question of linesOf(answeredIn(row))) add(before, question, 1);
	}
	let ready = rows.map((row) => ({ row, questions: linesOf(answeredIn(row)) }));
	for (;;) {
		yield;
		const counts = countIn(ready.map(({ questions }) => questions));
		const isEnough = (question: string) =>
			(counts.get(question) ?? 0) >= fewest || (!isAllTold && (before.get(question) ?? 0) < fewest);
		const left = ready.filter(({ questions }) => questions.every(isEnough));
		if (left.length === ready.length) return ready.map(({ row }) => row);
		ready = left;
	}
}

interface Growing {
	rows: string[];
	counts: Map<string, number>;
}

function* growLots(
	mixed: readonly string[],
	fewest: number,
	{ answeredIn }: Answers,
): Generator<void, string[][]> {
	const said = mixed.map((row) => ({ row, text: answeredIn(row) }));
	yield;
	said.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
	yield;
	const questions = new Map(said.map(({ text }) => [text, linesOf(text)]));
	const all = countIn(said.map(({ text }) => questions.get(text) ?? []));
	/** A question that fewer answer at all is answered in one lot. */
	const isWhole = ({ rows, counts }: Growing) =>
		rows.length >= fewest &&
		[...counts].every(([id, count]) => count >= Math.min(fewest, all.get(id) ?? 0));
	const lots: Growing[] = [];
	let open: Growing = { rows: [], counts: new Map() };
	for (const [at, { row, text }] of said.entries()) {
		if (at % stretch === stretch - 1) yield;
		open.rows.push(row);
		for (const id of questions.get(text) ?? []) add(open.counts, id, 1);
		if (!isWhole(open)) continue;
		lots.push(open);
		open = { rows: [], counts: new Map() };
	}
	// What is left over joins the last, and the one before it, until that is whole.
	while (open.rows.length > 0 && lots.length > 0) {
		const last = lots.pop();
		// One by one: a lot may be of more rows than a call takes arguments.
		for (const row of last?.rows ?? []) open.rows.push(row);
		for (const [id, count] of last?.counts ?? []) add(open.counts, id, count);
		if (isWhole(open)) break;
	}
	if (open.rows.length > 0) lots.push(open);
	return lots.map(({ rows }) => rows);
}

function linesOf(text: string): string[] {
	return text === '' ? [] : text.split('\n');
}

function countIn(rows: readonly (readonly string[])[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const questions of rows) for (const id of questions) add(counts, id, 1);
	return counts;
}

function add(counts: Map<string, number>, id: string, by: number): void {
	counts.set(id, (counts.get(id) ?? 0) + by);
}
