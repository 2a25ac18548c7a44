import { useEffect, useState } from 'preact/hooks';
import { lookForPermit, type PermitRead } from '../../export/drop-box/look-for-permit.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { PermitForm } from './PermitForm.tsx';

export interface PermitCardProps {
	/** The one origin people's files are posted to. */
	storage: string;
}

/** Milliseconds before its end from which a permit is to be renewed. */
const soon = 2 * 86_400_000;

/** The permit that lets people's devices put files into the company's storage: until when it holds, and a new one. */
export function PermitCard({ storage }: PermitCardProps) {
	const { t, locale } = useWords();
	const [read, setRead] = useState<PermitRead | null>(null);
	useEffect(() => {
		let left = false;
		lookForPermit(storage).then(
			(found) => left || setRead(found),
			() => left || setRead({ permit: null, problem: 'unreachable' }),
		);
		return () => {
			left = true;
		};
	}, [storage]);
	const moments = new Intl.DateTimeFormat(locale, {
		...{ dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' },
	});
	const sayMoment = (at: Date) => moments.format(at);
	const until = read?.permit?.until ?? null;
	const isSoon = until !== null && until.getTime() - Date.now() < soon;
	const now = read?.problem ?? (isSoon ? 'soon' : 'until');
	const isFine = now === 'until';
	return (
		<section class="gt-card gt-stack">
			<h2>{t('makepermit.title')}</h2>
			<p>{t('makepermit.what', { storage })}</p>
			<div role="status">
				{read ? (
					<p class={`gt-notice gt-notice--${isFine ? 'good' : 'warn'}`}>
						{t(`makepermit.now_${now}`, { storage, until: until ? sayMoment(until) : '' })}
					</p>
				) : null}
			</div>
			<details>
				<summary>{t('makepermit.make')}</summary>
				<PermitForm storage={storage} sayMoment={sayMoment} />
			</details>
		</section>
	);
}
