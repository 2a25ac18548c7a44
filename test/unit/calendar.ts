import { fileURLToPath } from 'node:url';
import { type KnownCalendar, mergeNotices, type Notice } from '~/core/clocks/merge-notices.ts';
import { noticeSchema } from '~/core/organization/notice-schema.ts';
import * as content from '../../integrations/sources/read-content.ts';
import { loadOrganization } from './definitions.ts';

const folder = content.contentOf(fileURLToPath(new URL('../../', import.meta.url)));

/** The real notices of `src/content/calendar/`, without Astro. */
export function loadNotices(): Notice[] {
	return content
		.contentFiles(folder, 'calendar/*.yml')
		.map((file) => noticeSchema.parse(content.readYaml(folder, file)));
}

/** The real calendar: the notices and the company's own days. */
export function loadCalendar(): KnownCalendar {
	return mergeNotices(loadNotices(), loadOrganization().calendar);
}
