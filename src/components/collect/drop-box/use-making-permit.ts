import { useState } from 'preact/hooks';
import { makePermit, type PermitAsked } from '~/core/handover/box/make-permit.ts';
import { permitDays, permitMegabytes, permitMissing } from '~/core/handover/box/permit-bounds.ts';
import { encodePermit } from '~/core/handover/box/storage-permit.ts';
import { downloadFile } from '~/device/download-file.ts';
import { siteMoment } from '~/device/site-moment.ts';

/** What is typed, as it stands in the fields; nothing of it is kept anywhere. */
export interface TypedPermit {
	bucket: string;
	region: string;
	accessKey: string;
	secret: string;
	days: string;
	/** In MB. */
	limit: string;
}

/** What came of making one. */
export type MadePermit =
	| { step: 'made'; until: Date; minutesOff: number }
	| { step: 'missing'; parts: (keyof TypedPermit)[] }
	| { step: 'failed' };

const begun: TypedPermit = {
	...{ bucket: '', region: '', accessKey: '', secret: '' },
	days: String(permitDays.usual),
	limit: String(permitMegabytes.usual),
};

/** Makes a permit out of what is typed, by the site's clock, and forgets the secret. */
export function useMakingPermit(storage: string) {
	const [typed, setTyped] = useState(begun);
	const [made, setMade] = useState<MadePermit | null>(null);
	const make = async () => {
		const asked: PermitAsked = {
			storage,
			bucket: typed.bucket.trim(),
			region: typed.region.trim(),
			accessKey: typed.accessKey.trim(),
			secret: typed.secret.trim(),
			days: Number(typed.days),
			limit: Math.floor(Number(typed.limit) * 1024 * 1024),
		};
		const parts = permitMissing(asked);
		if (parts.length > 0) return setMade({ step: 'missing', parts });
		const now = await siteMoment();
		const permit = makePermit(asked, now);
		const text = encodePermit(permit);
		downloadFile(new File([text], 'drop-box.json', { type: 'application/json' }));
		setTyped({ ...typed, secret: '' });
		const minutesOff = Math.round(Math.abs(Date.now() - now.getTime()) / 60_000);
		setMade({ step: 'made', until: permit.until, minutesOff });
	};
	return {
		typed,
		made,
		change: (part: keyof TypedPermit, value: string) => setTyped({ ...typed, [part]: value }),
		make: () => make().catch(() => setMade({ step: 'failed' })),
	};
}
