import { type ComponentChildren, render } from 'preact';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SameWords, useWords } from '../../ui/WordsContext.tsx';

interface Props {
	/** Anything within the island. */
	within: RefObject<HTMLElement | null>;
	children: ComponentChildren;
}

/** Draws something above the form: the register comes after it on the page, and later. */
export function AboveForm({ within, children }: Props) {
	const words = useWords();
	const place = useRef<HTMLElement | null>(null);
	useLayoutEffect(() => {
		const element = document.createElement('div');
		element.className = 'not-content gt-above-form';
		within.current?.closest('.gt-tracker')?.before(element);
		place.current = element;
		return () => {
			render(null, element);
			element.remove();
		};
	}, [within]);
	useLayoutEffect(() => {
		if (place.current) render(<SameWords words={words}>{children}</SameWords>, place.current);
	});
	return null;
}
