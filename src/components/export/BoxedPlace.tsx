import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BoxedSaidProps } from './drop-box/BoxedSaid.tsx';

/** What became of what went through the drop box, beside the records. Without a drop box its code is not in the site. */
export function BoxedPlace(props: BoxedSaidProps) {
	const [Said, setSaid] = useState<FunctionComponent<BoxedSaidProps> | null>(null);
	useEffect(() => {
		if (import.meta.env.GOUTONG_DROP_BOX)
			import('./drop-box/BoxedSaid.tsx').then(
				({ BoxedSaid }) => setSaid(() => BoxedSaid),
				() => {},
			);
	}, []);
	return Said ? <Said {...props} /> : null;
}
