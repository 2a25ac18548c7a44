/** The quarter of a moment on the calendar of this device: `2026Q4`. */
export function quarterOf(date: Date): string {
	return quarterAfter(date, 0);
}

/** The quarter some quarters later, or earlier. */
export function quarterAfter(date: Date, count: number): string {
	const quarter = date.getFullYear() * 4 + Math.floor(date.getMonth() / 3) + count;
	return `${Math.floor(quarter / 4)}Q${(quarter % 4) + 1}`;
}
