import type { ComponentChildren } from 'preact';

interface Props {
	href: string;
	class?: string;
	children: ComponentChildren;
}

/** A place of the handbook; in a learning platform in a window of its own, and a mere name where its address is not known. */
export function PlaceLink({ href, children, ...rest }: Props) {
	if (href === '') return <span>{children}</span>;
	const own = href.includes('://') ? { target: '_blank', rel: 'noopener' } : {};
	return <a {...{ href, ...own, ...rest }}>{children}</a>;
}
