import { companyToday } from '~/device/company-today.ts';
import { isFor } from '~/device/chosen-role.ts';
import { downloadFile } from '~/device/download-file.ts';
import { readSiteFile } from '~/device/folder-edition.ts';

/** The calendar holds what the map shows: the file of a role, or what is left of it when more is chosen. */
const box = document.querySelector<HTMLDetailsElement>('[data-calendar]');
const form = document.querySelector<HTMLFormElement>('[data-map-filters]');

if (box && form) {
	const link = box.querySelector('a');
	const items = [...box.querySelectorAll<HTMLElement>('[data-meeting]')];
	const preview = box.querySelector<HTMLElement>('[data-preview]');

	const follow = () => {
		const { everybody, role } = chosen(form);
		for (const item of items) {
			const card = document.getElementById(item.dataset['meeting']?.toLowerCase() ?? '');
			const isMine = role === '' || isFor(item.dataset['roles'], role, everybody);
			item.hidden = !isMine || card?.hidden === true;
		}
		const count = items.filter(({ hidden }) => !hidden).length;
		if (preview) preview.textContent = preview.dataset['preview']?.replace('#', `${count}`) ?? '';
		box.hidden = count === 0;
		const file = box.dataset['roles']?.split(' ').includes(role) ? role : everybody;
		if (link) link.href = `${box.dataset['calendar']}${role === '' ? 'all' : file}.ics`;
	};
	form.addEventListener('shown', follow);
	link?.addEventListener('click', (event) => {
		event.preventDefault();
		void take(
			link.href,
			new Set(items.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset['meeting'])),
		);
	});
	follow();
	// The home page leads here.
	if (location.hash === `#${box.id}`) box.open = true;
}

/** The role chosen, and an employee's. */
function chosen(form: HTMLFormElement) {
	return {
		everybody: form.querySelector('option')?.value ?? '',
		role: String(new FormData(form).get('roles') ?? ''),
	};
}

/** Of a calendar file, the events of these mechanisms that are still to come. Where it cannot be read, the whole file. */
async function take(address: string, ids: ReadonlySet<string | undefined>): Promise<void> {
	try {
		const text = await readSiteFile(address);
		const parts = text.split(/(?=BEGIN:VEVENT|END:VCALENDAR)/);
		const today = companyToday().replaceAll('-', '');
		const kept = parts.filter((part) => {
			const id = /^UID:([^-@]+)/m.exec(part)?.[1];
			if (id === undefined) return true;
			// The file is as old as the site: what was moved may be over.
			const day = /^DTSTART;.*:(\d{8})/m.exec(part)?.[1] ?? '';
			return ids.has(id) && (part.includes('\nRRULE:') || day >= today);
		});
		downloadFile(new File(kept, 'goutong.ics', { type: 'text/calendar' }));
	} catch {
		location.href = address;
	}
}
