import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The form's heading, and how to bring it into view and give it the focus once it is drawn. */
export function useFormFocus() {
	const title = useRef<HTMLHeadingElement>(null);
	const [asked, setAsked] = useState(0);
	useLayoutEffect(() => {
		if (asked === 0) return;
		title.current?.scrollIntoView({ block: 'start' });
		title.current?.focus({ preventScroll: true });
	}, [asked]);
	const focusForm = useCallback(() => setAsked((count) => count + 1), []);
	return { title, focusForm };
}
