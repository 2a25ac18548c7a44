import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { focusOnce } from '../ui/focus-once.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { type Taking, takeIntoCollected } from './take-into-collected.ts';

interface Props {
	definition: Definition;
	database: string | null;
	collecting: string;
	/** The file the bundle makes. */
	make: () => File;
	onTaken: () => void;
}

/** The same dry run a file goes through, here: first what it would bring, then, at a press, the import. */
export function TakeIntoCollected({ definition, database, collecting, make, onTaken }: Props) {
	const { t } = useWords();
	const [taking, setTaking] = useState<Taking | null>(null);
	const check = async () => {
		setTaking({ step: 'checking' });
		setTaking(await takeIntoCollected(make(), definition, database));
	};
	const commit = async (run: () => Promise<boolean>) => {
		setTaking({ step: 'checking' });
		if (await run()) onTaken();
		else setTaking({ step: 'failed' });
	};
	switch (taking?.step) {
		case 'checking':
			return <p role="status">{t('typing.checking')}</p>;
		case 'checked':
			return (
				<div class="gt-notice" role="status">
					<p>{t('typing.would_bring', { count: taking.fresh })}</p>
					<div class="gt-row">
						<button
							type="button"
							class="gt-button gt-button--primary"
							ref={focusOnce}
							onClick={() => void commit(taking.commit)}
						>
							{t('typing.take')}
						</button>
					</div>
				</div>
			);
		case 'asks':
			return (
				<p class="gt-notice gt-notice--warn" role="status">
					{t('typing.asks', { count: taking.rows })}{' '}
					<a href={collecting}>{t('typing.collecting')}</a>
				</p>
			);
		case 'failed':
		case 'apart':
			return (
				<p class="gt-notice gt-notice--bad" role="alert">
					{t(taking.step === 'apart' ? 'typing.taken_apart' : 'typing.not_taken')}
				</p>
			);
		default:
			return (
				<div class="gt-row">
					<button type="button" class="gt-button gt-button--primary" onClick={() => void check()}>
						{t('typing.check')}
					</button>
				</div>
			);
	}
}
