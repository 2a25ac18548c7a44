import { FillIn } from './FillIn.tsx';
import { TrackerIsland, type TrackerIslandProps } from './TrackerIsland.tsx';

/** A register on its page. An island of its own: its keepers fetch no survey. */
export default function RegisterIsland(props: TrackerIslandProps) {
	return <TrackerIsland {...props} Screen={FillIn} />;
}
