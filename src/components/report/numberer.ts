/** Tells names that come again apart by a number, in the order they are asked for: `Survey`, then `Survey 2`. */
export function numberer(): (name: string) => string {
	const times = new Map<string, number>();
	return (name) => {
		const number = (times.get(name) ?? 0) + 1;
		times.set(name, number);
		return number === 1 ? name : `${name} ${number}`;
	};
}
