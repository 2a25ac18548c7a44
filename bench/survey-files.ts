import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';

/** A CSV file as a person hands it over. */
export interface SurveyFile {
	name: string;
	text: string;
}

const problems = [
	'会议议题不聚焦，经常超时',
	'需求提了以后没有进度反馈，只能反复追问',
	'设计变更没有及时告诉生产部门，造成返工',
	null,
	null,
];

/** `files` files of `rows` rows of table 1 each, the same for the same seed but for the ids. */
export function makeSurveyFiles(
	definition: Definition,
	files: number,
	rows: number,
	seed = 1,
): SurveyFile[] {
	const random = seededRandom(seed);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
	const dimension = definition.fields.find(({ id }) => id === definition.matrix?.field);
	const dimensions =
		dimension && 'options' in dimension ? dimension.options.map(({ code }) => code) : [];
	const now = new Date('2026-11-20T10:00:00+08:00');
	return Array.from({ length: files }, (_, file) => {
		const entries = Array.from({ length: rows }, (_row, index) =>
			createEntry(definition, {
				values: {
					period: '2026Q4',
					instrument: 'survey',
					department: pick(['marketing', 'production', 'sales', null]),
					dimension: dimensions[index % dimensions.length] ?? null,
					score: pick([1, 2, 3, 4, 5, 'na'] as const),
					problem: pick(problems),
				},
				now,
				device: null,
				submission: null,
			}),
		);
		const { text } = encodeCsv(entries, definition, { batch: newId('b'), random });
		return { name: `assessment-${file}.csv`, text };
	});
}
