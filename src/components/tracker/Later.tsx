import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadSaved } from './load-ahead.ts';

type Saved = typeof import('./saved.ts');

/** What of it is drawn; the rest are functions that begin a form. */
type Part = Exclude<keyof Saved, `start${string}` | 'savedTogether'>;

type PropsOf<K extends Part> = Parameters<Saved[K]>[0];

interface Props<K extends Part> {
	/** Which component of `saved.ts`. */
	part: K;
	/** What it gets. */
	props: PropsOf<K>;
	/** Stands in its place until it is there, and where it does not come. */
	children?: ComponentChildren;
}

/** Once it is there: what comes later still stands at once, and nothing is drawn in its place for a moment. */
let loaded: Saved | null = null;

/** A part of the page that is needed only after something was saved, whose code comes apart. */
export function Later<K extends Part>({ part, props, children }: Props<K>) {
	const [saved, setSaved] = useState(loaded);
	useEffect(() => {
		let left = false;
		loadSaved().then(
			(found) => {
				loaded = found;
				if (!left) setSaved(found);
			},
			() => {},
		);
		return () => {
			left = true;
		};
	}, []);
	if (!saved) return <>{children}</>;
	// Each is a component of just these props; the compiler does not follow that through `K`.
	const Part = saved[part] as unknown as FunctionComponent<object>;
	return <Part {...(props as object)} />;
}
