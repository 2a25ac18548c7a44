/** What rows say, as far as lots go by it. */
export interface Answers {
	/** What a row answers, one to a line; what does not apply is not answered (domain V2). */
	answeredIn(row: string): string;
	/** Whether too few rows that say this wait in any case: it cannot be left out of them, as answers can. */
	mustWait(line: string): boolean;
}

/** Rows gone through between two places where the work may be interrupted. */
const stretch = 5000;

/**
 * Rows in as many lots as there may be, by chance, so that one that breaks takes as few others with it as can be. With
 * `answers`, of a lot nobody or at least the fewest people answer each question that so many answer at all: rows alike
 * stand together.
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
	{ answeredIn, mustWait }: Answers,
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
			(counts.get(question) ?? 0) >= fewest ||
			(!isAllTold && !mustWait(question) && (before.get(question) ?? 0) < fewest);
		const left = ready.filter(({ questions }) => questions.every(isEnough));
		if (left.length === ready.length) return ready.map(({ row }) => row);
		ready = left;
	}
}

function* growLots(
	mixed: readonly string[],
	fewest: number,
	{ answeredIn }: Answers,
): Generator<void, string[][]> {
	const said = mixed.map((row) => ({ row, text: answeredIn(row) }));
	yield;
	const left = countIn(said.map(({ text }) => linesOf(text)));
	yield;
	// What few answer at all is left out of their rows; what hardly more do stands first, so that its rows fill one lot.
	const rare = [...left]
		.filter(([, count]) => count >= fewest)
		.sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1));
	const rankOf = new Map(rare.map(([line], rank) => [line, rank]));
	const ranksOf = new Map<string, number[]>();
	for (const { text } of said)
		if (!ranksOf.has(text))
			ranksOf.set(
				text,
				linesOf(text)
					.flatMap((line) => rankOf.get(line) ?? [])
					.sort((a, b) => a - b),
			);
	const places = new Map(
		[...ranksOf].sort(([, a], [, b]) => compare(a, b)).map(([text], place) => [text, place]),
	);
	const inOrder = said.map((one) => ({ ...one, place: places.get(one.text) ?? 0 }));
	inOrder.sort((a, b) => a.place - b.place);
	yield;
	const rest = new Map(rare.map(([, count], rank) => [rank, count]));
	const lots: string[][] = [];
	let open: string[] = [];
	let counts = new Map<number, number>();
	// Both what closes and what is left over must be enough.
	const isEnough = (count: number, others: number) =>
		count >= fewest && (others === 0 || others >= fewest);
	for (const [at, { row, text }] of inOrder.entries()) {
		if (at % stretch === stretch - 1) yield;
		open.push(row);
		for (const rank of ranksOf.get(text) ?? []) {
			add(counts, rank, 1);
			add(rest, rank, -1);
		}
		if (!isEnough(open.length, said.length - at - 1)) continue;
		if (![...counts].every(([rank, count]) => isEnough(count, rest.get(rank) ?? 0))) continue;
		lots.push(open);
		open = [];
		counts = new Map();
	}
	return lots;
}

function compare(one: readonly number[], other: readonly number[]): number {
	const at = one.findIndex((rank, place) => rank !== other[place]);
	return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}

function linesOf(text: string): string[] {
	return text === '' ? [] : text.split('\n');
}

function countIn(rows: readonly (readonly string[])[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const questions of rows) for (const id of questions) add(counts, id, 1);
	return counts;
}

function add<Id>(counts: Map<Id, number>, id: Id, by: number): void {
	counts.set(id, (counts.get(id) ?? 0) + by);
}
