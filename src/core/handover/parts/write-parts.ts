import { toBase32 } from './base32.ts';
import { idOfText, lengthAround, mostData, mostParts, writePart } from './part-form.ts';
import { squeeze } from './squeeze.ts';

/** A text in parts that get through a chat. */
export interface TextParts {
	/** What the parts of this text have in common, and those of no other. */
	id: string;
	/** At least one; each begins with `GT1:1/3`. */
	parts: string[];
}

/**
 * A text as letters, digits and `:/-`, in parts of at most `room` characters, about equally long;
 * `readParts` gives exactly it back. `null`: it would be more parts than can be counted.
 */
export function writeParts(text: string, room: number): TextParts | null {
	const wellFormed = text.toWellFormed();
	const id = idOfText(wellFormed);
	const data = toBase32(squeeze(wellFormed));
	const place = { number: mostParts, total: mostParts };
	const most = Math.min(mostData, room - lengthAround(place));
	const total = Math.ceil(data.length / most);
	if (total > mostParts) return null;
	const size = Math.ceil(data.length / total);
	const parts = Array.from({ length: total }, (_, index) =>
		writePart({
			id,
			number: index + 1,
			total,
			data: data.slice(index * size, (index + 1) * size),
		}),
	);
	return { id, parts };
}
