import type { ComponentChildren } from 'preact';

/** What is drawn in a square of 100, stretched to the area it lies in; lines keep their width. */
export function Stretched({ children }: { children: ComponentChildren }) {
	return (
		<svg
			aria-hidden="true"
			viewBox="0 0 100 100"
			preserveAspectRatio="none"
			width="100%"
			height="100%"
		>
			{children}
		</svg>
	);
}
