import { type OpenWork, readOpenWork } from '~/storage/open-work.ts';

/** Title and address of a tracker's page, and the tracker its records belong to and leave with. */
type Place = [title: string, href: string, parent?: string];

const nothing = { drafts: 0, waiting: 0, periods: [] };

/** Says on the home page what is begun and what was not handed over on this device, with a way to it. */
export async function showOpenWork(box: HTMLElement, database: string): Promise<void> {
	const places: Record<string, Place> = JSON.parse(box.dataset['trackers'] ?? '{}');
	const words: Record<string, string> = JSON.parse(box.dataset['words'] ?? '{}');
	const work = await readOpenWork(database, JSON.parse(box.dataset['stays'] ?? '{}')).catch(
		() => [],
	);
	for (const open of withParents(work, places)) {
		const place = places[open.tracker];
		if (!place) continue;
		const campaign = [...box.querySelectorAll<HTMLElement>('[data-campaign]')].find(
			({ dataset, hidden }) => dataset['campaign'] === open.tracker && !hidden,
		);
		if (campaign) sayState(campaign, open, words);
		else addItems(box, open, place, words);
	}
}

/** What belongs to a record is handed over with it: it counts where that is handed over. */
export function withParents(work: readonly OpenWork[], places: Record<string, Place>): OpenWork[] {
	const found = new Map<string, OpenWork>();
	for (const { tracker, drafts, waiting, periods } of work) {
		const above = places[tracker]?.[2] ?? tracker;
		add(tracker, { drafts, periods });
		add(above, { waiting });
	}
	function add(tracker: string, more: Partial<OpenWork>) {
		const { drafts, waiting, periods } = found.get(tracker) ?? nothing;
		found.set(tracker, {
			tracker,
			drafts: drafts + (more.drafts ?? 0),
			waiting: waiting + (more.waiting ?? 0),
			periods: [...periods, ...(more.periods ?? [])],
		});
	}
	return [...found.values()];
}

/** The round of a form that this device has something of: begun, filled in, or done with. */
function sayState(item: HTMLElement, open: OpenWork, words: Record<string, string>): void {
	const isFilled = open.periods.includes(item.dataset['period'] ?? '');
	const state = open.drafts > 0 ? 'draft' : open.waiting > 0 ? 'waiting' : isFilled ? 'done' : null;
	if (state === null) return;
	const said = item.querySelector('p > span');
	if (said) said.textContent = `${words[`home.campaign_${state}`]} · ${said.textContent}`;
	const link = item.querySelector('a');
	const action = words[state === 'draft' ? 'home.carry_on' : 'home.hand_over'] ?? '';
	if (state === 'done') link?.remove();
	else link?.firstChild?.replaceWith(action);
}

function addItems(
	box: HTMLElement,
	{ drafts, waiting }: OpenWork,
	[title, href]: Place,
	words: Record<string, string>,
): void {
	const add = (key: string, count: number, action = '') => {
		if (count === 0) return;
		const plural = words[`home.${key}_${count === 1 ? 'one' : 'other'}`];
		const sentence = plural ?? words[`home.${key}`] ?? '';
		const item = box.querySelector('template')?.content.cloneNode(true);
		if (!(item instanceof DocumentFragment)) return;
		const [said, link] = [item.querySelector('strong'), item.querySelector('a')];
		if (said) said.textContent = sentence.replace('{title}', title).replace('{count}', `${count}`);
		if (link) Object.assign(link, { href, textContent: action });
		box.querySelector('ul')?.append(item);
	};
	add('draft', drafts, words['home.carry_on']);
	add('waiting', waiting, words['home.hand_over']);
}
