import { useCallback, useRef } from 'preact/hooks';

/** The form's heading, and how to bring it into view and give it the focus. */
export function useFormFocus() {
	const title = useRef<HTMLHeadingElement>(null);
	const focusForm = useCallback(() => {
		title.current?.scrollIntoView({ block: 'start' });
		title.current?.focus({ preventScroll: true });
	}, []);
	return { title, focusForm };
}
