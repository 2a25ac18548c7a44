import { useRef, useState } from 'preact/hooks';
import {
	type BucketPlace,
	makePermit,
	type PermitAsked,
	usualPlace,
} from '~/core/handover/box/make-permit.ts';
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

/** What came of making one. `no_moment`: the site did not say what time it is. `parts`: what does not fit. */
export type MadePermit =
	| { step: 'made'; until: Date; minutesOff: number }
	| { step: 'missing'; parts: (keyof TypedPermit)[] }
	| { step: 'working' | 'no_moment' | 'failed' };

const begun: TypedPermit = {
	...{ bucket: '', region: '', accessKey: '', secret: '' },
	days: String(permitDays.usual),
	limit: String(permitMegabytes.usual),
};

/** Makes a permit out of what is typed, by the site's clock, and forgets the secret. */
export function useMakingPermit(storage: string) {
	const [typed, setTyped] = useState(begun);
	const [chosen, setPlace] = useState<BucketPlace | null>(null);
	const [made, setMade] = useState<MadePermit | null>(null);
	const isWorking = useRef(false);
	const bucket = typed.bucket.trim();
	// Until it is chosen, as the address looks.
	const place = chosen ?? usualPlace(storage, bucket);
	const make = async () => {
		const secret = typed.secret.trim();
		const asked: PermitAsked = {
			...{ storage, bucket, place, secret },
			region: typed.region.trim(),
			accessKey: typed.accessKey.trim(),
			days: Number(typed.days),
			limit: Math.floor(Number(typed.limit) * 1024 * 1024),
		};
		const parts = permitMissing(asked);
		if (parts.length > 0) return setMade({ step: 'missing', parts });
		setMade({ step: 'working' });
		const now = await siteMoment();
		if (!now) return setMade({ step: 'no_moment' });
		const permit = makePermit(asked, now);
		const text = encodePermit(permit);
		downloadFile(new File([text], 'drop-box.json', { type: 'application/json' }));
		// What was typed meanwhile stays.
		setTyped((before) => (before.secret.trim() === secret ? { ...before, secret: '' } : before));
		const minutesOff = Math.round(Math.abs(Date.now() - now.getTime()) / 60_000);
		setMade({ step: 'made', until: permit.until, minutesOff });
	};
	return {
		...{ typed, place, setPlace, made },
		/** What is put right is no longer called wrong. */
		change: (part: keyof TypedPermit, value: string) => {
			setTyped((before) => ({ ...before, [part]: value }));
			setMade((before) => {
				if (before?.step !== 'missing') return before;
				const parts = before.parts.filter((one) => one !== part);
				return parts.length > 0 ? { ...before, parts } : null;
			});
		},
		/** One at a time. */
		make: async () => {
			if (isWorking.current) return;
			isWorking.current = true;
			await make().catch(() => setMade({ step: 'failed' }));
			isWorking.current = false;
		},
	};
}
