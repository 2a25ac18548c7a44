import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
	as: 'h3' | 'p';
	class?: string;
	children: ComponentChildren;
}

/**
 * What comes in the place of the button that was pressed: it takes the focus, so that who goes by keyboard or hears
 * the page goes on from here and not from its top.
 */
export function Arriving({ as: Tag, children, ...rest }: Props) {
	const here = useRef<HTMLElement>(null);
	useLayoutEffect(() => here.current?.focus(), []);
	const take = (element: HTMLElement | null) => {
		here.current = element;
	};
	return (
		<Tag ref={take} tabIndex={-1} {...rest}>
			{children}
		</Tag>
	);
}
