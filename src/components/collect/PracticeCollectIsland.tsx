import { enterPractice } from '~/device/practice.ts';
import CollectIsland, { type CollectIslandProps } from './CollectIsland.tsx';

// Before anything is read: what is collected here is not what the site's page has collected.
if (typeof document !== 'undefined') enterPractice();

/** The collecting page to practise on: the real one, but that it keeps all under another name. */
export default function PracticeCollectIsland(props: CollectIslandProps) {
	return <CollectIsland {...props} />;
}
