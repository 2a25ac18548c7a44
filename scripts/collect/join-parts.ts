import { readParts } from '../../src/core/handover/parts/read-parts.ts';
import { inOrder } from './in-order.ts';
import type { ReadFile, SourceFile } from './task.ts';

/** What joining the parts of messages over all files came to. */
export interface JoinedParts {
	/** What was read, in its order and without the texts of parts. */
	left: ReadFile[];
	/** Messages that are whole only over several files, to be read as part of the first of these. */
	whole: SourceFile[];
}

/**
 * Joins what was handed over in parts that lie in several saved chats, as the page does, in whatever order they were
 * read. What still lacks some tells how many came in all. A chat of which nothing else is read is kept, without rows,
 * and notes which file its parts were read with.
 */
export function joinParts(read: readonly ReadFile[], sources: readonly SourceFile[]): JoinedParts {
	const ordered = read.toSorted(inOrder);
	const left = new Set(ordered);
	const whole: SourceFile[] = [];
	const readWith: [file: ReadFile, other: string][] = [];
	const next = new Map<number, number>();
	const byMessage = Map.groupBy(
		ordered.filter(({ messageParts }) => messageParts),
		({ messageParts }) => `${messageParts?.id} ${messageParts?.total}`,
	);
	for (const files of byMessage.values()) {
		if (files.length === 1) continue;
		const lacking = files.filter(({ messageParts }) => messageParts?.kept);
		const complete = files.find(({ messageParts }) => messageParts?.kept === null);
		const { text, came } = complete ? { text: '', came: 0 } : joinedOf(lacking);
		const taker = complete ?? lacking[0];
		for (const file of lacking) {
			if (text !== null && taker) {
				left.delete(file);
				if (file !== taker) readWith.push([file, taker.summary.name]);
			} else if (file.summary.refused) file.summary.refused.params = { ...paramsOf(file), came };
		}
		const source = sources[taker?.source ?? -1];
		if (!text || !source || !taker) continue;
		const member = next.get(source.source) ?? placeAfter(ordered, source.source);
		next.set(source.source, member + roomFor);
		const { name } = taker.summary;
		whole.push({ ...source, name, size: text.length, member, joined: text });
	}
	const named = new Set([...left].map(nameOf));
	for (const { source, name } of whole) named.add(`${source} ${name}`);
	const emptied = readWith.filter(([file]) => !named.has(nameOf(file)));
	return { left: [...[...left].map(withoutTexts), ...withNotes(emptied)].sort(inOrder), whole };
}

/** Places for what one message may hold: a table, or the files of a zip that was sealed. */
const roomFor = 100_000;

/** `text`: `null` where parts are still missing; `came`: how many there are. */
function joinedOf(files: readonly ReadFile[]): { text: string | null; came: number } {
	const kept = files.flatMap(({ messageParts }) => messageParts?.kept ?? []);
	const { whole, gaps } = readParts(kept.join('\n'));
	return { text: whole[0]?.text ?? null, came: gaps[0]?.came.length ?? 0 };
}

/** Each file once, with every other one that its parts were read with. */
function withNotes(emptied: readonly [file: ReadFile, other: string][]): ReadFile[] {
	return [...Map.groupBy(emptied, ([file]) => nameOf(file)).values()].flatMap((found) => {
		const [first] = found;
		if (!first) return [];
		const others = [...new Set(found.map(([, other]) => other))];
		const notes = others.map((file) => ({ key: 'parts_read_with', field: null, params: { file } }));
		const { source, member, summary } = first[0];
		return [{ source, member, summary: { ...summary, refused: null, notes } }];
	});
}

/** Of a zip each file has a name of its own. */
function nameOf({ source, summary }: ReadFile): string {
	return `${source} ${summary.name}`;
}

/** What people wrote is needed for joining alone. */
function withoutTexts({ source, member, summary }: ReadFile): ReadFile {
	return { source, member, summary };
}

function paramsOf({ summary }: ReadFile) {
	return summary.refused?.params ?? {};
}

function placeAfter(read: readonly ReadFile[], source: number): number {
	return 1 + Math.max(...read.filter((one) => one.source === source).map(({ member }) => member));
}
