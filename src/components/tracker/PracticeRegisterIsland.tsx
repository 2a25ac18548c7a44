import { enterPractice } from '~/device/practice.ts';
import { PracticeEnd } from './PracticeEnd.tsx';
import RegisterIsland from './RegisterIsland.tsx';
import type { TrackerIslandProps } from './TrackerIsland.tsx';

// Before the register asks the device for anything: its records are not those of the site.
if (typeof document !== 'undefined') enterPractice();

/** A register to practise on: the real one, but that it is kept under another name and nothing leaves it. */
export default function PracticeRegisterIsland(props: TrackerIslandProps) {
	return <RegisterIsland {...props} Away={PracticeEnd} />;
}
