import type { Hands } from '~/core/definition/hands.ts';
import type { HandsRule } from '~/core/training/count-hands.ts';
import type { TrainingCourse } from './training-course.ts';

/** A course, and where its hands are kept and from how many they are told. Plain JSON. */
export interface HandsPanelProps {
	course: TrainingCourse;
	/** The tracker of hands, which of its fields is which, its page. */
	hands: { id: string; href: string; title: string; fields: Hands };
	rule: HandsRule;
	/** Name of the database; left out: the site's own. */
	database?: string;
}
