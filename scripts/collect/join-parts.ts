import { readParts } from '../../src/core/handover/parts/read-parts.ts';
import type { ReadFile, SourceFile } from './task.ts';

/** What joining the parts of messages over all files came to. */
export interface JoinedParts {
	/** What was read, without what lacks parts here and is whole over all. */
	left: ReadFile[];
	/** Messages that are whole only over several files, to be read as part of the first of these. */
	whole: SourceFile[];
}

/** Joins what was handed over in parts that lie in several saved chats, as the page does; what still lacks some tells how many came in all. */
export function joinParts(read: readonly ReadFile[], sources: readonly SourceFile[]): JoinedParts {
	const left = new Set(read);
	const whole: SourceFile[] = [];
	const next = new Map<number, number>();
	const byMessage = Map.groupBy(
		read.filter(({ parts }) => parts),
		({ parts }) => `${parts?.id} ${parts?.total}`,
	);
	for (const files of byMessage.values()) {
		if (files.length === 1) continue;
		const lacking = files.filter(({ parts }) => parts?.kept).sort(inOrder);
		const { text, came } =
			lacking.length < files.length ? { text: '', came: 0 } : joinedOf(lacking);
		for (const file of lacking) {
			if (text !== null) left.delete(file);
			else if (file.summary.refused) file.summary.refused.params = { ...paramsOf(file), came };
		}
		const source = sources[lacking[0]?.source ?? -1];
		if (!text || !source) continue;
		const member = next.get(source.source) ?? placeAfter(read, source.source);
		next.set(source.source, member + roomFor);
		whole.push({ ...source, size: text.length, joined: { text, member } });
	}
	return { left: [...left], whole };
}

/** Places for what one message may hold: a table, or the files of a zip that was sealed. */
const roomFor = 100_000;

/** `text`: `null` where parts are still missing; `came`: how many there are. */
function joinedOf(files: readonly ReadFile[]): { text: string | null; came: number } {
	const { whole, gaps } = readParts(files.flatMap(({ parts }) => parts?.kept ?? []).join('\n'));
	return { text: whole[0]?.text ?? null, came: gaps[0]?.came.length ?? 0 };
}

function paramsOf({ summary }: ReadFile) {
	return summary.refused?.params ?? {};
}

function placeAfter(read: readonly ReadFile[], source: number): number {
	return 1 + Math.max(...read.filter((one) => one.source === source).map(({ member }) => member));
}

function inOrder(a: ReadFile, b: ReadFile): number {
	return a.source - b.source || a.member - b.member;
}
