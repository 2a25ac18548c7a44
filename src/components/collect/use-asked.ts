import { useEffect } from 'preact/hooks';

/**
 * What the work behind the page answers, asked anew when `inputs` change. Left without an answer where
 * the database closes meanwhile: then the page as a whole says so, out of `useCollect`.
 */
export function useAsked<T>(
	ask: (() => Promise<T>) | null,
	onAnswer: (answer: T) => void,
	inputs: readonly unknown[],
): void {
	useEffect(() => {
		if (!ask) return;
		let gone = false;
		ask().then(
			(answer) => {
				if (!gone) onAnswer(answer);
			},
			() => {},
		);
		return () => {
			gone = true;
		};
	}, inputs);
}
