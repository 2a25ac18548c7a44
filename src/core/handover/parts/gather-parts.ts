import type { Mark } from './find-marks.ts';
import { writePart } from './part-form.ts';

/** A place where a part begins, and what could be read there. */
export interface ReadMark {
	mark: Mark;
	id: string;
	/** `null`: the part is cut off or changed. */
	data: string | null;
}

/** What came of one message. */
export interface Gathered {
	id: string;
	total: number;
	/** Data by place. */
	parts: Map<number, string>;
	damaged: Set<number>;
	/** Index of the line it begins in, and how the chat has it before that. */
	line: number;
}

/** A message of which something is not there. */
export interface Gap {
	/** Its name, as far as it can be read. */
	id: string;
	total: number;
	/** Places of the parts that came whole. */
	came: number[];
	/** Of those that are not in the text at all. */
	missing: number[];
	/** Of those that are there, cut off or changed. */
	damaged: number[];
	/** What stands before its first part, so that one sees whom to ask; may be empty. */
	before: string;
	/** The parts that came, as they were written: they wait for the others. */
	kept: string[];
}

/** The parts by message, in the order in which these begin. */
export function gatherParts(found: readonly ReadMark[]): Gathered[] {
	const messages = new Map<string, Gathered>();
	for (const { mark, id, data } of found) {
		const { number, total, line } = mark;
		const key = `${id} ${total}`;
		const message = messages.get(key) ?? { id, total, parts: new Map(), damaged: new Set(), line };
		messages.set(key, message);
		if (data === null) message.damaged.add(number);
		else message.parts.set(number, data);
	}
	return [...messages.values()];
}

/** What of a message is not there. `lines`: the chat as it is. */
export function gapOf(
	{ id, total, parts, damaged, line }: Gathered,
	lines: readonly string[],
): Gap {
	const places = Array.from({ length: total }, (_, index) => index + 1);
	const came = places.filter((place) => parts.has(place));
	// All are there and the whole is not what was written: none of them can be trusted.
	const isWrong = came.length === total;
	return {
		id,
		total,
		came: isWrong ? [] : came,
		missing: places.filter((place) => !parts.has(place) && !damaged.has(place)),
		damaged: isWrong ? places : places.filter((place) => !parts.has(place) && damaged.has(place)),
		before: linesBefore(line, lines),
		kept: isWrong
			? []
			: came.map((number) => writePart({ id, number, total, data: parts.get(number) ?? '' })),
	};
}

/** The two lines in front of a message, or what stands before it in its own. */
function linesBefore(line: number, lines: readonly string[]): string {
	const [own = ''] = (lines[line] ?? '').split(/[GＧ]\s*[TＴ]/iu);
	const near = [...lines.slice(Math.max(0, line - 4), line), own];
	const said = near
		.map((each) => each.trim())
		.filter((each) => /\p{L}/u.test(each) && !isData(each));
	return Array.from(said.slice(-2).join(' · ')).slice(-60).join('');
}

function isData(line: string): boolean {
	return /[GＧ]\s*[TＴ]\s*[1１]\s*[:：]/iu.test(line) || /^[>\s]*[0-9A-Z\s]{24,}$/i.test(line);
}
