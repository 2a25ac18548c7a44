import { useEffect, useState } from 'preact/hooks';
import { type App, appOf, seemsPrivate } from '~/device/where-am-i.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { FromDisk } from './FromDisk.tsx';

export interface WhereNoticeProps {
	/** What is written is kept on the device, as far as is known. */
	durable: boolean;
}

/** Said before the first keystroke where the page is not in an ordinary browser window: what follows. */
export function WhereNotice({ durable }: WhereNoticeProps) {
	const { t } = useWords();
	const [app, setApp] = useState<App | null>(null);
	const [isPrivate, setPrivate] = useState(false);
	useEffect(() => {
		setApp(appOf(navigator.userAgent));
		void seemsPrivate().then(setPrivate);
	}, []);
	// That nothing is kept at all is said by another notice, and is the worse news.
	const windowGoes = isPrivate && durable;
	return (
		<>
			<FromDisk durable={durable} />
			{app === null && !windowGoes ? null : (
				<div class="gt-notice gt-notice--info" role="status">
					{app === null ? null : (
						<p>
							{t(durable ? 'export.where_app' : 'export.where_app_refused', {
								app: t(`export.app_${app}`),
							})}
						</p>
					)}
					{windowGoes ? <p>{t('export.where_private')}</p> : null}
				</div>
			)}
		</>
	);
}
