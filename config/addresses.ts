import { defaultLocale, locales } from './locales.ts';

/** Where a page is: its language and its address without it, such as `everyone/channels`; home is ''. */
export interface Address {
	locale: string;
	page: string;
}

/** Pages that code must know by name; every other page is known to those who link to it alone. */
export const knownPages = {
	contents: 'contents',
	answers: 'everyone/answers',
	emergency: 'everyone/emergency',
	firstResponse: 'everyone/first-response',
	glossary: 'everyone/glossary',
	map: 'everyone/map',
	printing: 'about/print',
	collecting: 'collect',
	/** Answers to opinions, and the look-up by receipt. */
	board: 'board',
	/** The form for opinions. */
	opinion: 'opinion',
	/** Where handlers open opinions and make the file of the board. */
	opening: 'hr/open-opinions',
	/** How long records are kept and how they are cleared, and the register of what was. */
	clearing: 'hr/rights-and-retention',
	cleared: 'trackers/deletions',
	/** How a rule is negotiated with the union or the staff representatives. */
	negotiating: 'hr/negotiating',
	today: 'today',
	/** What was changed in the handbook, and what is to be read and confirmed. */
	changes: 'everyone/changes',
	/** A folder of calendar files. */
	calendar: 'calendar',
} as const;

/** The folder of pages that show the plan: its tables, and what it says word for word. */
export const sourcePages = 'templates';

/** What lists everything: the home page, two pages and two folders. */
const lists = ['', knownPages.map, knownPages.glossary, sourcePages, 'phases'];

/** Whether a page lists everything: it holds a word of every question, and answers few. */
export function isListPage(page: string): boolean {
	const bare = page.replace(/\/$/, '');
	return lists.some((list) => bare === list || (list !== '' && bare.startsWith(`${list}/`)));
}

/** The page with a tracker's form. */
export const trackerPage = (id: string) => `trackers/${id}`;

/** The tracker whose page this is; `null` for other pages. A slash at the end does not matter. */
export function trackerOf(page: string): string | null {
	return /^trackers\/([^/]+)\/?$/.exec(page)?.[1] ?? null;
}

/** The page to practise on with a tracker's form, or with the form for opinions. */
export const practicePage = (what: string) => `practice/${what}`;

/** Made-up files to practise collecting with, below the root. */
export const practiceFiles = (locale: string) => `practice/files/${locale}.zip`;

/** The page with what a role does each week and month. */
export const rolePage = (role: string) => `roles/${role}`;

/** The page with a tracker's blank form, to print. */
export const paperPage = (id: string) => `paper/${id}`;

/** The folder of the courses, and the page of one. */
export const coursesFolder = 'courses';
export const coursePage = (id: string) => `${coursesFolder}/${id}`;

/** A course as screens for a room. */
export const presentPage = (id: string) => `${coursePage(id)}/present`;

/** The page that prints certificates, and the one that checks them. */
export const certificatePage = `${coursesFolder}/certificate`;

/** The folder of the courses as packages for learning platforms, and one of them, below the site's root. */
export const scormFolder = 'scorm';
export const scormFile = (id: string, locale: string) => `${scormFolder}/${id}.${locale}.zip`;

/** The folder of the forms that are files of their own. */
export const kitsFolder = 'kits';

/** A form as one file, below the site's root. */
export const kitFile = (id: string) => `${kitsFolder}/${id}.html`;

/** Sheets to print that are no forms: cards, posters, labels, the answer board, agendas, a notice, a record of negotiation. */
export const sheetKinds = [
	'card',
	'poster',
	'labels',
	'board',
	'agenda',
	'partner',
	'negotiation',
] as const;

/** A kind of sheet. */
export type SheetKind = (typeof sheetKinds)[number];

/** The page with a kind of sheet, to print; below it no tracker can lie. */
export const sheetPage = (kind: SheetKind) => `paper/sheets/${kind}`;

/** The page with a booklet, to print. */
export const bookletPage = (id: string) => `print/${id}`;

/** The address of a page as it is built, below `base`: `/en/everyone/channels/`. */
export function addressOf({ locale, page }: Address, base = '/'): string {
	const prefix = locales.find(({ code }) => code === locale)?.path ?? '';
	const parts = [base, prefix, page].flatMap((part) => part.split('/')).filter(Boolean);
	return parts.length > 0 ? `/${parts.join('/')}/` : '/';
}

/** A link written from the root, below `base`; any other link as it is. */
export function belowBase(link: string, base: string): string {
	return /^\/(?!\/)/.test(link) ? base.replace(/\/?$/, '/') + link.slice(1) : link;
}

/** `en/everyone/channels` is the page `everyone/channels` in English; so is the address with a slash. */
export function splitLocale(id: string): Address {
	const other = locales.find(
		({ path }) => path !== '' && (id === path || id.startsWith(`${path}/`)),
	);
	const page = other ? id.slice(other.path.length + 1) : id;
	return { locale: other?.code ?? defaultLocale, page: page === 'index' ? '' : page };
}

/** The page a file below `src/content/docs/` becomes: `en/phases/index.mdx` is `phases` in English. */
export function pageOfFile(path: string): Address {
	return splitLocale(path.replaceAll('\\', '/').replace(/(\/index)?\.mdx?$/, ''));
}
