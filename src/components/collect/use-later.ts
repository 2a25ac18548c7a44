import { useEffect, useState } from 'preact/hooks';

/** Code for those who open a part of the page: `null` while it is on its way, `'lost'` where it did not come. */
export function useLater<T extends object>(load: () => Promise<T>): T | 'lost' | null {
	const [part, setPart] = useState<T | 'lost' | null>(null);
	useEffect(() => {
		let gone = false;
		load().then(
			(loaded) => gone || setPart(loaded),
			() => gone || setPart('lost'),
		);
		return () => {
			gone = true;
		};
	}, []);
	return part;
}
