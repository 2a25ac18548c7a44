import type { PassedRegister } from './use-passed.ts';
import type { HandsPanelProps } from './hands-props.ts';
import type { TrainingCourse, TrainingDepartment } from './training-course.ts';

/** Plain JSON, as every island's props. */
export interface TrainingIslandProps {
	courses: TrainingCourse[];
	departments: TrainingDepartment[];
	/** How many work in each department, by its code. */
	people: Record<string, number>;
	/** Fewest people that may be told together. */
	fewest: number;
	/** The trackers of completions, and which of their fields is which. */
	registers: PassedRegister[];
	/** Where hands counted in class are kept, and from how many they are told; `null` = the company keeps none. */
	hands: Pick<HandsPanelProps, 'hands' | 'rule'> | null;
	/** Sentences of the area training. */
	words: Record<string, string>;
	locale: string;
	/** Name of the database; left out: the site's own. */
	database?: string;
}
