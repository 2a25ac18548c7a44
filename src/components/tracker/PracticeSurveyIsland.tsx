import { enterPractice } from '~/device/practice.ts';
import { PracticeEnd } from './PracticeEnd.tsx';
import SurveyIsland from './SurveyIsland.tsx';
import type { TrackerIslandProps } from './TrackerIsland.tsx';

// Before the survey asks the device for anything: what is filled in here is not kept with the rest.
if (typeof document !== 'undefined') enterPractice();

/** A survey to practise on: the real one, but that it is kept under another name and nothing leaves it. */
export default function PracticeSurveyIsland(props: TrackerIslandProps) {
	return <SurveyIsland {...props} Away={PracticeEnd} />;
}
