import { Survey } from './Survey.tsx';
import { TrackerIsland, type TrackerIslandProps } from './TrackerIsland.tsx';

/** A survey on its page. An island of its own: its readers fetch no register. */
export default function SurveyIsland(props: TrackerIslandProps) {
	return <TrackerIsland {...props} Screen={Survey} />;
}
