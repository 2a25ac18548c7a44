import { useState } from 'preact/hooks';
import { companyToday } from '~/device/company-today.ts';
import { downloadFile } from '~/device/download-file.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	/** All that is stored, as text; fails where it cannot be read. */
	read: () => Promise<string>;
}

/** Downloads everything the device holds, of all trackers, as it is stored (V19). */
export function TakeOutButton({ read }: Props) {
	const { t } = useWords();
	const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
	const press = async () => {
		try {
			const name = `goutong-all-my-data-${companyToday()}.json`;
			downloadFile(new File([await read()], name, { type: 'application/json' }));
			setState('done');
		} catch {
			setState('failed');
		}
	};
	return (
		<span class="gt-row">
			<button type="button" class="gt-button" onClick={press}>
				{t('storage.take_out')}
			</button>
			<span class="gt-help" role="status">
				{state === 'ready' ? null : t(`storage.take_out_${state}`)}
			</span>
		</span>
	);
}
