import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PermitCardProps } from './PermitCard.tsx';

/** The permit for the company's storage, where its drop box is there. Where it is not, its code is not in the site. */
export function PermitCardPlace() {
	const [Card, setCard] = useState<FunctionComponent<PermitCardProps> | null>(null);
	const storage = import.meta.env.GOUTONG_STORAGE ?? null;
	useEffect(() => {
		if (import.meta.env.GOUTONG_STORAGE)
			import('./PermitCard.tsx').then(
				({ PermitCard }) => setCard(() => PermitCard),
				() => {},
			);
	}, []);
	return Card && storage ? <Card storage={storage} /> : null;
}
