import { isHan } from './characters.ts';
import type { Range } from './occurrences.ts';

/** A stretch of text to show; marked = it is what was searched for. */
export interface Piece {
	text: string;
	isMarked: boolean;
}

/** Cuts a text at its marks; the ranges are in order and do not overlap. */
export function piecesOf(text: string, marks: readonly Range[]): Piece[] {
	const pieces: Piece[] = [];
	let place = 0;
	for (const { start, end } of marks) {
		if (start > place) pieces.push({ text: text.slice(place, start), isMarked: false });
		if (end > start) pieces.push({ text: text.slice(start, end), isMarked: true });
		place = Math.max(place, end);
	}
	if (place < text.length) pieces.push({ text: text.slice(place), isMarked: false });
	return pieces;
}

/**
 * The part of a text around its marks, at most `width` half-width characters (a Chinese one counts
 * two), with … where it was cut. Without marks it is the beginning.
 */
export function excerptOf(text: string, marks: readonly Range[], width: number): Piece[] {
	if (widthOf(text) <= width) return piecesOf(text, marks);
	const first = marks[0]?.start ?? 0;
	const start = startOf(text, first, width / 4);
	const end = endOf(text, start, width);
	const inside = marks.filter((mark) => mark.start < end && mark.end > start);
	const pieces = piecesOf(
		text.slice(start, end),
		inside.map((mark) => ({
			start: Math.max(0, mark.start - start),
			end: Math.min(mark.end, end) - start,
		})),
	);
	if (start > 0) pieces.unshift({ text: '…', isMarked: false });
	if (end < text.length) pieces.push({ text: '…', isMarked: false });
	return pieces;
}

/** Ranges in order, those that touch or overlap made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
	const merged: Range[] = [];
	for (const { start, end } of [...ranges].sort((left, right) => left.start - right.start)) {
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
}

/** Goes back from `place` by at most `width`, then on to where a word or a clause begins. */
function startOf(text: string, place: number, width: number): number {
	let start = place;
	for (let room = width; start > 0 && room > 0; room -= widthOf(text[start] ?? '')) start -= 1;
	if (start === 0) return 0;
	for (let at = start; at < place; at += 1) {
		if (/[\s，。；：、！？,;.!?]/u.test(text[at] ?? '')) return at + 1 + spacesAt(text, at + 1);
	}
	return start;
}

function endOf(text: string, start: number, width: number): number {
	let end = start;
	for (let room = width; end < text.length && room > 0; end += 1) room -= widthOf(text[end] ?? '');
	if (end >= text.length) return text.length;
	const cut = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(start, end - 20), end))?.[0] ?? '';
	return isHan(text[end - 1] ?? '') || cut.length >= 20 ? end : end - cut.length;
}

function spacesAt(text: string, place: number): number {
	return text[place] === ' ' ? 1 : 0;
}

/** In half-width characters: a Chinese one counts two. */
export function widthOf(text: string): number {
	let width = 0;
	for (const char of text) width += /[\u1100-\uffdc]/u.test(char) ? 2 : 1;
	return width;
}
