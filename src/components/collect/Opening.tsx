import type { Progress } from '~/workers/collect/job-result.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { collectTabs } from './collect-tabs.ts';
import { JobProgress } from '../imports/JobProgress.tsx';
import { useKeptByCompany } from './KeptContext.ts';
import { SourcePicker } from './SourcePicker.tsx';
import { noFolder } from './use-folder.ts';
import { usePasting } from './use-pasting.ts';

const none = { records: 0, conflicts: 0, aside: 0 };

/**
 * The page until what is collected has been read. Everything has the place it keeps when the work can
 * begin, so that nothing moves then; a reading that takes long says so in the picker's place.
 */
export function Opening({ progress }: { progress: Progress | null }) {
	const { t, locale } = useWords();
	const pasting = usePasting(() => {});
	const tabs = collectTabs(t, locale, { ...none, due: useKeptByCompany() ? 0 : null });
	return (
		<Tabs label={t('collect.tabs')} tabs={tabs} active="import" onSelect={() => {}} waiting>
			<div class={progress ? 'gt-opening' : ''}>
				<SourcePicker
					disabled
					more={false}
					folder={noFolder}
					pasting={pasting}
					onSources={() => {}}
				/>
				{progress ? <JobProgress progress={progress} /> : null}
			</div>
		</Tabs>
	);
}
