import { useContext } from 'preact/hooks';
import { ownName } from '~/device/own-name.ts';
import type { StorageFailure } from '~/storage/failure.ts';
import { TakeOutButton } from '../export/TakeOutButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { JobFailure } from '~/workers/collect/job-result.ts';
import { DatabaseContext } from './CheckContext.tsx';

interface Props {
	failure: JobFailure;
	/** Does the same again, where that may help. */
	onAgain?: () => void;
}

/** Why something did not happen, that nothing was changed by it, and what to do. */
export function FailureNotice({ failure, onAgain }: Props) {
	const { t } = useWords();
	if (isOfStorage(failure)) return <StorageFailed failure={failure} />;
	const look = failure === 'cancelled' ? 'gt-notice--info' : 'gt-notice--bad';
	return (
		<div class={`gt-notice gt-stack ${look}`} role="alert">
			<p>{t(`collect.failure_${failure}`)}</p>
			{onAgain && (failure === 'changed' || failure === 'ended') ? (
				<div class="gt-row">
					<button type="button" class="gt-button" onClick={onAgain}>
						{t('collect.check_again')}
					</button>
				</div>
			) : null}
		</div>
	);
}

function StorageFailed({ failure }: { failure: StorageFailure }) {
	const { t } = useWords();
	const database = useContext(DatabaseContext) ?? ownName();
	const advised = failure === 'newer' || failure === 'unknown';
	const reloading = failure !== 'blocked' && failure !== 'full';
	return (
		<div class="gt-notice gt-notice--bad gt-stack" role="alert">
			<p>
				<strong>{t(`storage.${failure}_title`)}</strong>
			</p>
			<p>{t(`storage.${failure}`)}</p>
			{reloading ? (
				<div class="gt-row">
					{advised ? <TakeOutButton read={() => readAll(database)} /> : null}
					<button type="button" class="gt-button" onClick={() => location.reload()}>
						{t('collect.reload')}
					</button>
				</div>
			) : null}
		</div>
	);
}

/** The worker that has the database may be what failed, so the page reads it by itself. */
async function readAll(database: string): Promise<string> {
	const { takeOutOf } = await import('~/storage/take-out-of.ts');
	return takeOutOf(database);
}

function isOfStorage(failure: JobFailure): failure is StorageFailure {
	return (
		failure !== 'cancelled' && failure !== 'changed' && failure !== 'refused' && failure !== 'ended'
	);
}
