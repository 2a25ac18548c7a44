import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BoxReceiptsProps } from './BoxReceipts.tsx';

/** The receipts of the company's drop box, where it has one. Where it has none, their code is not in the site. */
export function BoxReceiptsPlace(props: BoxReceiptsProps) {
	const [Receipts, setReceipts] = useState<FunctionComponent<BoxReceiptsProps> | null>(null);
	useEffect(() => {
		if (import.meta.env.GOUTONG_DROP_BOX)
			import('./BoxReceipts.tsx').then(
				({ BoxReceipts }) => setReceipts(() => BoxReceipts),
				() => {},
			);
	}, []);
	return Receipts ? <Receipts {...props} /> : null;
}
