import { useState } from 'preact/hooks';
import type { Database } from '~/storage/database.ts';
import { takeOut } from '~/storage/take-out.ts';
import { toLocalDay } from '~/core/clocks/local-iso.ts';
import { downloadFile } from '~/device/download-file.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** Downloads everything the device holds, of all trackers, as it is stored (V19). */
export function TakeOutButton({ db }: { db: Database }) {
	const { t } = useWords();
	const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
	const press = async () => {
		try {
			const name = `goutong-all-my-data-${toLocalDay(new Date())}.json`;
			downloadFile(new File([await takeOut(db)], name, { type: 'application/json' }));
			setState('done');
		} catch {
			setState('failed');
		}
	};
	return (
		<span class="gt-row">
			<button type="button" class="gt-button" onClick={press}>
				{t('form.take_out')}
			</button>
			<span class="gt-help" role="status">
				{state === 'ready' ? null : t(`form.take_out_${state}`)}
			</span>
		</span>
	);
}
