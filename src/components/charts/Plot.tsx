import type { ComponentChildren } from 'preact';
import { anchorAt } from './anchor-at.ts';

/** A place on an axis, in percent from the left or from the top. */
export interface Tick {
	at: number;
	label: string;
}

interface Props {
	x: readonly Tick[];
	y: readonly Tick[];
	children: ComponentChildren;
}

/** An area with two axes. What is drawn in it says where it stands in percent. */
export function Plot({ x, y, children }: Props) {
	return (
		<div class="gt-plot">
			<svg aria-hidden="true" class="gt-plot-y" width="100%" height="208">
				{y.map(({ at, label }) => (
					<text key={label} x="100%" y={`${at}%`} text-anchor="end" dominant-baseline="central">
						{label}
					</text>
				))}
			</svg>
			<svg aria-hidden="true" class="gt-plot-area" width="100%" height="208">
				{y.map(({ at, label }) => (
					<line key={label} class="gt-plot-grid" x1="0" x2="100%" y1={`${at}%`} y2={`${at}%`} />
				))}
				{children}
			</svg>
			<svg aria-hidden="true" class="gt-plot-x" width="100%" height="22">
				{x.map(({ at, label }) => (
					<text key={label} x={`${at}%`} y="16" text-anchor={anchorAt(at)}>
						{label}
					</text>
				))}
			</svg>
		</div>
	);
}
