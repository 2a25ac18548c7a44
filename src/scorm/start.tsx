import '../styles/tokens.css';
import '../styles/controls.css';
import '../components/course/answers.css';
import '../components/course/course.css';
import './scorm.css';
import { render } from 'preact';
import type { CoursePackage } from '~/core/training/course-package.ts';
import { CourseView } from '~/components/course/CourseView.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { findPlatform } from './platform.ts';
import { scormShelf } from './scorm-shelf.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';

const place = document.querySelector('#course');
const data = document.querySelector('#course-data')?.textContent;
if (place && data) {
	// The build wrote it into the page (integrations/editions/scorm).
	const { course, pages, words, locale } = JSON.parse(data) as CoursePackage;
	const api = findPlatform(window);
	const shelf = api && scormShelf(course, api);
	if (shelf) window.addEventListener('pagehide', shelf.finish);
	place.textContent = '';
	render(
		<WordsProvider words={words} locale={locale}>
			<div class="gt-island gt-course">
				<h1>{course.title}</h1>
				<p>{course.purpose}</p>
				{shelf ? null : <p class="gt-notice gt-notice--warn">{words['lessons.no_platform']}</p>}
				<CourseView
					{...{ course, pages }}
					register={null}
					certificate={null}
					{...(shelf && { shelf })}
				/>
			</div>
		</WordsProvider>,
		place,
	);
}
