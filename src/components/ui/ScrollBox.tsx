import type { ComponentChildren, RefObject } from 'preact';

interface Props {
	label: string;
	class: string;
	box?: RefObject<HTMLElement | null>;
	onKeyDown?: (event: KeyboardEvent) => void;
	children: ComponentChildren;
}

/** A box that scrolls by itself; it has a name and takes the focus, so that a keyboard can scroll it. */
export function ScrollBox({ label, class: look, box, onKeyDown, children }: Props) {
	return (
		<section
			{...(box && { ref: box })}
			class={look}
			tabIndex={0}
			aria-label={label}
			{...(onKeyDown && { onKeyDown })}
		>
			{children}
		</section>
	);
}
