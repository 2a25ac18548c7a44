import { GiveKey } from '../imports/GiveKey.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { NotOpened } from './open-sources.ts';
import type { Unsealing } from './use-unsealing.ts';

/** What is sealed among what was given: asks for the key once, and names what it did not open. */
export function UnsealPanel({ unsealing }: { unsealing: Unsealing }) {
	const { t } = useWords();
	const { waiting, notOpened, beside, working, hasKey, withKeys } = unsealing;
	const namesOf = (reason: NotOpened['why']) => {
		const names = notOpened.filter(({ why }) => why === reason).map(({ source }) => source.name);
		return names.map((name) => name || t('unsealing.pasted')).join(t('common.comma'));
	};
	const others = notOpened.filter(({ why }) => why === 'other_key').length;
	const isIdle = waiting.length + notOpened.length + beside.length === 0;
	if (isIdle && !hasKey && !working) return null;
	const asks = !working && waiting.length + others > 0;
	return (
		<section class="gt-stack">
			<p class="gt-help" role="status">
				{working ? t('unsealing.working') : null}
			</p>
			{(['other_key', 'damaged', 'opinion'] as const).map((why) =>
				namesOf(why) === '' ? null : (
					<p key={why} class="gt-notice gt-notice--warn" role="status">
						{t(`unsealing.${why}`, { names: namesOf(why) })}
					</p>
				),
			)}
			{beside.length > 0 ? (
				<p class="gt-notice gt-notice--info" role="status">
					{t('unsealing.beside', { texts: beside.join('” “') })}
				</p>
			) : null}
			{asks ? (
				<GiveKey
					title={
						waiting.length > 0
							? t('unsealing.file_title', { count: waiting.length + others })
							: t('unsealing.other_title', { count: others })
					}
					onKeys={(keys) => void withKeys(keys)}
				/>
			) : null}
			{asks ? <p class="gt-help">{t('unsealing.waits')}</p> : null}
			<div class="gt-row">
				{isIdle ? null : (
					<button type="button" class="gt-button gt-button--quiet" onClick={unsealing.forget}>
						{t(asks || working ? 'unsealing.forget' : 'unsealing.hide')}
					</button>
				)}
				{hasKey ? (
					<>
						<span class="gt-help">{t('unsealing.held')}</span>
						<button type="button" class="gt-button gt-button--quiet" onClick={unsealing.putKeyAway}>
							{t('unsealing.put_away')}
						</button>
					</>
				) : null}
			</div>
		</section>
	);
}
