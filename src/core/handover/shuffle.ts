/** A number from 0 to below 1, each equally likely. */
export type Random = () => number;

/** The same items in an order that tells nothing of the one before (Fisher and Yates). */
export function shuffle<T>(items: readonly T[], random: Random = secureRandom): T[] {
	const shuffled: T[] = [];
	for (const [index, item] of items.entries()) {
		const place = Math.floor(random() * (index + 1));
		if (place < index) shuffled.push(shuffled[place] as T); // place < index = length
		shuffled[Math.min(place, index)] = item;
	}
	return shuffled;
}

function secureRandom(): number {
	return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
