import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<P> {
	/** Loads the component; asked once it is drawn. */
	load: () => Promise<FunctionComponent<P>>;
	/** What it gets. */
	props: P;
	/** Stands in its place until it is there, and where it does not come. */
	children?: ComponentChildren;
}

/** A part of the page that is needed only after something was saved, whose code comes apart. */
export function Later<P extends object>({ load, props, children }: Props<P>) {
	const [Part, setPart] = useState<FunctionComponent<P> | null>(null);
	useEffect(() => {
		let left = false;
		load().then(
			(part) => left || setPart(() => part),
			() => {},
		);
		return () => {
			left = true;
		};
	}, [load]);
	return Part ? <Part {...props} /> : <>{children}</>;
}
