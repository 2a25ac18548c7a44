import { useEffect, useState } from 'preact/hooks';

/** What stands in a field, without what an input method is still composing. */
export function useQuery(input: HTMLInputElement): string {
	const [query, setQuery] = useState(input.value);
	useEffect(() => {
		let isComposing = false;
		const read = () => {
			if (!isComposing) setQuery(input.value);
		};
		const begin = () => {
			isComposing = true;
		};
		const end = () => {
			isComposing = false;
			read();
		};
		input.addEventListener('input', read);
		input.addEventListener('compositionstart', begin);
		input.addEventListener('compositionend', end);
		read();
		return () => {
			input.removeEventListener('input', read);
			input.removeEventListener('compositionstart', begin);
			input.removeEventListener('compositionend', end);
		};
	}, [input]);
	return query;
}
