import { timeOf } from '~/core/clocks/company/time-of.ts';
import { sayStanding } from '~/core/clocks/said/say-standing.ts';
import { orderWork } from '~/core/clocks/today/order-work.ts';
import { createTranslate } from '~/core/words/translate.ts';
import { readKept } from '~/device/kept.ts';
import { siteLink } from '~/device/folder-edition.ts';
import { findWork } from './find-work.ts';
import { isOfRole } from './is-of-role.ts';
import { loadRegisters } from './load-registers.ts';

/** So many stand on the home page. */
const few = 3;

/** Says on the home page what is due first in the registers on this device, of the role chosen there. */
export async function showToday(box: HTMLElement, database: string, now: Date): Promise<void> {
	const locale = document.documentElement.lang;
	const registers = await loadRegisters(locale);
	if (!registers || registers.pages.length === 0) return;
	const everybody = registers.everybody;
	const role = readKept('role') ?? everybody;
	const all = await findWork({ registers, locale, database, now });
	const mine = all.filter((work) => isOfRole(work, role, everybody));
	const { zone } = timeOf(registers.company.calendar);
	const minute = Math.floor(now.getTime() / 60_000);
	const sections = orderWork(mine, minute, zone);
	const first = (['overdue', 'four_hours', 'today', 'week'] as const)
		.flatMap((section) => sections.get(section) ?? [])
		.slice(0, few);
	if (first.length === 0) return;
	const t = createTranslate(registers.words, locale);
	const add = (said: string, more: string, action: string, href: string) => {
		const item = box.querySelector('template')?.content.cloneNode(true);
		if (!(item instanceof DocumentFragment)) return;
		const strong = item.querySelector('strong');
		const span = document.createElement('span');
		span.textContent = more;
		if (strong) strong.textContent = said;
		if (more !== '') strong?.after(span);
		const link = item.querySelector('a');
		if (link) Object.assign(link, { href: siteLink(href), textContent: action });
		box.querySelector('ul')?.append(item);
	};
	for (const { title, register, clock, href } of first) {
		const { state, due } = sayStanding(clock, minute, { t, locale, zone });
		const more = t('today.home_item', { state, clock: clock.label, due });
		add(title || register, more, t('today.home_open'), href);
	}
	add(t('today.home', { count: mine.length }), '', t('today.home_all'), registers.today);
}
