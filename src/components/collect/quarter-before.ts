/** The quarter before one, `2026Q4`. */
export function quarterBefore(quarter: string): string {
	const at = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(-1)) - 2;
	return `${Math.floor(at / 4)}Q${(at % 4) + 1}`;
}
