import { timeOf } from '~/core/clocks/company/time-of.ts';
import { sayDoubt } from '~/core/clocks/said/say-clock.ts';
import { sayStanding } from '~/core/clocks/said/say-standing.ts';
import { orderWork } from '~/core/clocks/today/order-work.ts';
import { createTranslate } from '~/core/words/translate.ts';
import { readKept } from '~/device/kept.ts';
import { siteLink } from '~/device/folder-edition.ts';
import { findWork } from './find-work.ts';
import { isOfRole } from './is-of-role.ts';
import { loadRegisters } from './load-registers.ts';
import { readBooks } from './read-books.ts';
import type { Registers, Work } from './work.ts';

/** So many stand on the home page. */
const few = 3;

/**
 * Says on the home page what is due first in the registers on this device, of the role chosen there and
 * of another as soon as it is chosen; and leads to a new record of each register in which something runs.
 */
export async function showToday(box: HTMLElement, database: string, now: Date): Promise<void> {
	const locale = document.documentElement.lang;
	const registers = await loadRegisters(locale);
	if (!registers || registers.pages.length === 0) return;
	const entries = await readBooks(database, registers.pages).catch(() => null);
	if (!entries) return sayUnread(box, registers);
	const work = await findWork({ registers, entries, locale, now });
	if (work.length === 0) return;
	let shown: HTMLElement[] = [];
	const show = () => {
		for (const item of shown) item.remove();
		shown = itemsOf(box, registers, work, now);
		box.querySelector('ul')?.append(...shown);
		box.hidden = box.querySelector('li:not([hidden])') === null;
	};
	show();
	document.querySelector('[data-week] [data-role]')?.addEventListener('change', show);
}

/** What is due is not known: nothing said would read as nothing due. */
function sayUnread(box: HTMLElement, { words, today }: Registers): void {
	const t = createTranslate(words, document.documentElement.lang);
	const item = itemOf(box, t('today.home_unread'), '', t('today.home_all'), today);
	if (item) box.querySelector('ul')?.append(item);
}

function itemsOf(box: HTMLElement, registers: Registers, work: Work[], now: Date): HTMLElement[] {
	const { everybody, company, words, today } = registers;
	const t = createTranslate(words, document.documentElement.lang);
	const role = readKept('role') ?? everybody;
	const mine = work.filter((one) => isOfRole(one, role, everybody));
	const { zone } = timeOf(company.calendar);
	const minute = Math.floor(now.getTime() / 60_000);
	const sections = orderWork(mine, minute, zone);
	const first = (['overdue', 'four_hours', 'today', 'week'] as const)
		.flatMap((section) => sections.get(section) ?? [])
		.slice(0, few);
	const items = first.map(({ title, register, clock, href }) => {
		const said = sayStanding(clock, minute, { t, locale: document.documentElement.lang, zone });
		const more = t('today.home_item', { ...said, clock: clock.label });
		const told = [more, ...sayDoubt(clock, t)].join(t('clocks.then'));
		return itemOf(box, title || register, told, t('today.home_open'), href);
	});
	if (first.length > 0) {
		const all = t('today.home', { count: mine.length });
		items.push(itemOf(box, all, '', t('today.home_all'), today));
	}
	for (const { register, href } of oneOfEach(work)) {
		items.push(itemOf(box, register, '', t('today.home_new'), href.replace(/#.*$/, '#new')));
	}
	return items.flatMap((item) => item ?? []);
}

/** One piece of work of each register. */
function oneOfEach(work: readonly Work[]): Work[] {
	return [...new Map(work.map((one) => [one.register, one])).values()];
}

function itemOf(
	box: HTMLElement,
	said: string,
	more: string,
	action: string,
	href: string,
): HTMLElement | null {
	const part = box.querySelector('template')?.content.cloneNode(true);
	const item = part instanceof DocumentFragment ? part.querySelector('li') : null;
	const strong = item?.querySelector('strong');
	if (!item || !strong) return null;
	strong.textContent = said;
	if (more !== '') {
		const span = document.createElement('span');
		span.textContent = more;
		strong.after(span);
	}
	const link = item.querySelector('a');
	if (link) Object.assign(link, { href: siteLink(href), textContent: action });
	return item;
}
