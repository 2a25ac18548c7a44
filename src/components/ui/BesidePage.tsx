import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SameWords, useWords } from './WordsContext.tsx';

interface Props {
	class: string;
	children: ComponentChildren;
}

/** Draws something beside the page, as the last of the body, in the words of the island it belongs to. */
export function BesidePage({ class: name, children }: Props) {
	const words = useWords();
	const place = useRef<HTMLElement | null>(null);
	useLayoutEffect(() => {
		const element = document.createElement('div');
		element.className = name;
		document.body.append(element);
		place.current = element;
		return () => {
			render(null, element);
			element.remove();
		};
	}, [name]);
	useLayoutEffect(() => {
		if (place.current) render(<SameWords words={words}>{children}</SameWords>, place.current);
	});
	return null;
}
