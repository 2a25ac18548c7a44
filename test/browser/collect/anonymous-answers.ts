import type { Entry } from '~/core/entries/entry.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { loadDefinition } from '../definitions.ts';
import { handOver, write } from './people.ts';

export const assessment = loadDefinition('assessment');
const dimensions = [
	'meeting_efficiency',
	'cross_department',
	'customer_response',
	'employee_feedback',
	'information_timeliness',
];

/** The five rows of one person. The last of all is the only senior one in marketing. */
function person(number: number, who = { department: 'production', level: 'frontline' }): Entry[] {
	return dimensions.map((dimension, index) =>
		write(assessment, {
			period: '2026Q4',
			instrument: 'survey',
			...who,
			dimension,
			score: 1 + ((number + index) % 5),
			problem: `说法${number}之${index}`,
		}),
	);
}

const others = Array.from({ length: 11 }, (_, number) => person(number));
export const hers = person(99, { department: 'marketing', level: 'senior' });
export const everybody: GivenSource[] = [...others, hers].map((rows, number) =>
	handOver(rows, assessment, `交表人${number}.csv`),
);
export const everything = {
	search: '',
	filters: {},
	sort: null,
	deleted: false,
	conflictsOnly: false,
	personal: false,
};
