import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Pixels that every browser lays out: above 17 million Firefox, above 33 million Chromium give up. */
const tallest = 8_000_000;

/** Rows kept on the page above and below those in view. */
const overscan = 5;

/** The rows on the page and the room that stands for the others. */
export interface GridRows {
	first: number;
	/** -1: none. */
	last: number;
	/** Pixels above and below. */
	before: number;
	after: number;
	/** Brings a row into view. */
	scrollTo(index: number): void;
}

/**
 * Rows of a list too long for any browser to lay out: the scroll bar is scaled, so that its way from
 * end to end is the way from the first row to the last. `null`: it is not that long.
 */
export function useScaledRows(
	box: RefObject<HTMLElement | null>,
	total: number,
	rowHeight: number,
): GridRows | null {
	const [{ scroll, view }, setPlace] = useState({ scroll: 0, view: 0 });
	const isScaled = total * rowHeight > tallest;
	useLayoutEffect(() => {
		const scrolled = box.current;
		if (!scrolled || !isScaled) return;
		const look = () => setPlace({ scroll: scrolled.scrollTop, view: viewOf(scrolled) });
		look();
		scrolled.addEventListener('scroll', look, { passive: true });
		const watch = new ResizeObserver(look);
		watch.observe(scrolled);
		return () => {
			scrolled.removeEventListener('scroll', look);
			watch.disconnect();
		};
	}, [box, isScaled]);
	if (!isScaled) return null;
	// Half a row less, for rows a browser draws a hair higher than they should be.
	const fit = Math.max(1, view / rowHeight - 0.5);
	const range = tallest - view;
	/** The row, and how much of it, that has passed the upper edge. */
	const position = Math.min(1, scroll / range) * (total - fit);
	const first = Math.max(0, Math.floor(position) - overscan);
	const last = Math.min(total - 1, Math.ceil(position + fit) + overscan);
	const before = Math.max(0, scroll - (position - first) * rowHeight);
	return {
		first,
		last,
		before,
		after: Math.max(0, tallest - before - (last - first + 1) * rowHeight),
		scrollTo(index) {
			const to = index < position ? index : Math.max(position, index - fit + 1);
			const scrolled = box.current;
			if (scrolled && to !== position) scrolled.scrollTop = (to / (total - fit)) * range;
		},
	};
}

/** What is seen of the rows: the head of the table stays above them. */
function viewOf(scrolled: HTMLElement): number {
	const head = scrolled.querySelector('thead');
	return Math.max(0, scrolled.clientHeight - (head?.offsetHeight ?? 0));
}
