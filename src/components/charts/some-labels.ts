/** At most four labels of a row of points, the first among them, evenly apart: more find no room on a phone. */
export function someLabels(
	points: readonly { label: string }[],
): { index: number; label: string }[] {
	const step = Math.max(1, Math.ceil((points.length - 1) / 3));
	return points.flatMap(({ label }, index) => (index % step === 0 ? [{ index, label }] : []));
}
