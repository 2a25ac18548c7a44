import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Overview, TrackerCounts } from '~/workers/collect/views.ts';
import { RecordTable } from '../table/RecordTable.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { RecordDialog } from './RecordDialog.tsx';

interface Props {
	definition: Definition;
	/** `null`: nothing collected of this tracker. */
	counts: TrackerCounts | null;
	overview: Overview;
}

const nothing = { records: 0, deleted: 0, conflicts: 0 };

/** What is collected of one tracker as a table, and the record that was opened in it. */
export function MergedTable({ definition, counts, overview }: Props) {
	const { api } = useCollectPage();
	const [opened, setOpened] = useState<string | null>(null);
	return (
		<>
			<RecordTable
				definition={definition}
				source={api}
				revision={overview}
				counts={counts ?? nothing}
				onOpen={setOpened}
			/>
			{opened === null ? null : <RecordDialog recordKey={opened} onClose={() => setOpened(null)} />}
		</>
	);
}
