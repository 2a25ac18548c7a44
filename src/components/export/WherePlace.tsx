import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WhereUnlessBoxedProps } from './drop-box/WhereUnlessBoxed.tsx';

/** Where to send what was handed over, unless the drop box has it. Without a drop box its code is not in the site. */
export function WherePlace(props: WhereUnlessBoxedProps) {
	const [Where, setWhere] = useState<FunctionComponent<WhereUnlessBoxedProps> | null>(null);
	useEffect(() => {
		if (import.meta.env.GOUTONG_DROP_BOX)
			import('./drop-box/WhereUnlessBoxed.tsx').then(
				({ WhereUnlessBoxed }) => setWhere(() => WhereUnlessBoxed),
				() => {},
			);
	}, []);
	return Where ? <Where {...props} /> : null;
}
