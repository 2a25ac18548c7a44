import type { CoursePackage } from '../../../src/core/training/course-package.ts';

/** What a learning platform reads first: one lesson on one page (SCORM 1.2 content aggregation, `imsmanifest.xml`). */
export function scormManifest({ course, locale }: CoursePackage): string {
	const title = escaped(course.title);
	const files = ['index.html', 'course.js', 'course.css'];
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="goutong.${course.id}.${locale}" version="${course.version}"
	xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>1.2</schemaversion>
	</metadata>
	<organizations default="course">
		<organization identifier="course">
			<title>${title}</title>
			<item identifier="lesson" identifierref="page" isvisible="true">
				<title>${title}</title>
			</item>
		</organization>
	</organizations>
	<resources>
		<resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((file) => `\t\t\t<file href="${file}"/>`).join('\n')}
		</resource>
	</resources>
</manifest>
`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
