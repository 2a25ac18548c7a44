import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadSaved } from './load-ahead.ts';

type Saved = typeof import('./saved.ts');

interface Props<P> {
	/** Which component of `saved.ts`. */
	of: (saved: Saved) => FunctionComponent<P>;
	/** What it gets. */
	props: P;
	/** Stands in its place until it is there, and where it does not come. */
	children?: ComponentChildren;
}

/** A part of the page that is needed only after something was saved, whose code comes apart. */
export function Later<P extends object>({ of, props, children }: Props<P>) {
	const [saved, setSaved] = useState<Saved | null>(null);
	useEffect(() => {
		let left = false;
		loadSaved().then(
			(loaded) => left || setSaved(loaded),
			() => {},
		);
		return () => {
			left = true;
		};
	}, []);
	if (!saved) return <>{children}</>;
	const Part = of(saved);
	return <Part {...props} />;
}
