import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WhereNoticeProps } from './WhereNotice.tsx';

/** Says where the page is open, where that matters. Most pages need none of its code to begin with. */
export function Where(props: WhereNoticeProps) {
	const [Notice, setNotice] = useState<FunctionComponent<WhereNoticeProps> | null>(null);
	useEffect(() => {
		import('./WhereNotice.tsx').then(
			({ WhereNotice }) => setNotice(() => WhereNotice),
			() => {},
		);
	}, []);
	return Notice ? <Notice {...props} /> : null;
}
