import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DropBoxProps } from './drop-box/DropBox.tsx';

/** The way through the company's drop box, where it has one. Where it has none, its code is not in the site. */
export function DropBoxPlace(props: Omit<DropBoxProps, 'at'>) {
	const [Box, setBox] = useState<FunctionComponent<DropBoxProps> | null>(null);
	const at = import.meta.env.GOUTONG_DROP_BOX ?? null;
	useEffect(() => {
		if (import.meta.env.GOUTONG_DROP_BOX)
			import('./drop-box/DropBox.tsx').then(
				({ DropBox }) => setBox(() => DropBox),
				() => {},
			);
	}, []);
	return Box && at ? <Box {...props} at={at} /> : null;
}
