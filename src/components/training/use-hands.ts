import { useEffect, useState } from 'preact/hooks';
import { questionsFile } from '~/core/definition/definition-file.ts';
import type { Hands } from '~/core/definition/hands.ts';
import { countHands, type QuestionHands } from '~/core/training/count-hands.ts';
import type { CourseQuestion } from '~/core/training/course-question.ts';
import { readSiteFile } from '~/device/folder-edition.ts';
import { turn } from '~/device/in-slices.ts';
import { ownName } from '~/device/own-name.ts';
import { readNewest } from '~/storage/read-newest.ts';

/** A course's questions and the hands counted for them; `null` until they are there. What cannot be read is named. */
export function useHands(
	{ id, fields }: { id: string; fields: Hands },
	course: string,
	locale: string,
	database = ownName(),
) {
	const [all, setAll] = useState<Record<string, CourseQuestion[]> | null>(null);
	const [counted, setCounted] = useState<QuestionHands[] | null>(null);
	const [lost, setLost] = useState<'questions' | 'records' | null>(null);
	const [round, setRound] = useState(0);
	useEffect(() => {
		const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
		readSiteFile(base + questionsFile(locale)).then(
			// The file is what the build made of the courses.
			(text) => setAll(JSON.parse(text) as Record<string, CourseQuestion[]>),
			() => setLost('questions'),
		);
	}, [locale]);
	useEffect(() => {
		let isGone = false;
		readNewest(database, [id], turn).then(
			(books) => {
				if (!isGone) setCounted(countHands(books.get(id)?.values() ?? [], fields, course));
			},
			() => !isGone && setLost('records'),
		);
		return () => {
			isGone = true;
		};
	}, [id, course, database, round]);
	return {
		questions: all && (all[course] ?? []),
		counted,
		lost,
		again: () => setRound((before) => before + 1),
	};
}
