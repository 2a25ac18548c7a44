import type { ComponentChildren } from 'preact';

interface Props {
	/** What stands there while it is folded up. */
	name: string;
	class?: string;
	/** How it is read out, where several have the same name; left out: as it is named. */
	said?: string;
	children: ComponentChildren;
}

/**
 * Something folded up on a screen and always whole on paper. A closed `<details>` prints empty in browsers that cannot
 * style its content, and a report is a file without a script that could open it: a tick and a style do.
 */
export function Folded({ name, class: own = '', said, children }: Props) {
	return (
		<div class={`gt-folded ${own}`.trim()}>
			<label>
				<input type="checkbox" class="gt-visually-hidden" aria-label={said} />
				{name}
			</label>
			<div>{children}</div>
		</div>
	);
}
