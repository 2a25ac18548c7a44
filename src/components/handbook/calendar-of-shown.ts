import { isFor } from '~/device/chosen-role.ts';
import { downloadFile } from '~/device/download-file.ts';

/** The calendar holds what the map shows: the file of a role, or what is left of it when more is chosen. */
const box = document.querySelector<HTMLElement>('[data-calendar]');
const form = document.querySelector<HTMLFormElement>('[data-map-filters]');

if (box && form) {
	const link = box.querySelector('a');
	const items = [...box.querySelectorAll<HTMLElement>('[data-meeting]')];
	const summary = box.querySelector<HTMLElement>('summary');
	let narrowed = false;

	const follow = () => {
		const { everybody, role, others } = chosen(form);
		for (const item of items) {
			const card = document.getElementById(item.dataset['meeting']?.toLowerCase() ?? '');
			const isMine = role === '' || isFor(item.dataset['roles'], role, everybody);
			item.hidden = !isMine || card?.hidden === true;
		}
		const count = items.filter(({ hidden }) => !hidden).length;
		if (summary) summary.textContent = summary.dataset['preview']?.replace('#', `${count}`) ?? '';
		box.hidden = count === 0;
		narrowed = others;
		const file = box.dataset['roles']?.split(' ').includes(role) ? role : everybody;
		if (link) link.href = `${box.dataset['calendar']}${role === '' ? 'all' : file}.ics`;
	};
	form.addEventListener('shown', follow);
	link?.addEventListener('click', (event) => {
		if (!narrowed) return;
		event.preventDefault();
		void take(
			link.href,
			new Set(items.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset['meeting'])),
		);
	});
	follow();
}

/** The role chosen, an employee's, and whether something else is chosen too. */
function chosen(form: HTMLFormElement) {
	const all = [...new FormData(form)];
	return {
		everybody: form.querySelector('option')?.value ?? '',
		role: String(all.find(([name]) => name === 'roles')?.[1] ?? ''),
		others: all.some(([name, code]) => name !== 'roles' && code !== ''),
	};
}

/** Of a calendar file, the events of these mechanisms. Where it cannot be read, the whole file. */
async function take(address: string, ids: ReadonlySet<string | undefined>): Promise<void> {
	try {
		const text = await (await fetch(address)).text();
		const parts = text.split(/(?=BEGIN:VEVENT|END:VCALENDAR)/);
		const kept = parts.filter((part) => {
			const id = /^UID:(\w+)@/m.exec(part)?.[1];
			return id === undefined || ids.has(id);
		});
		downloadFile(new File(kept, 'goutong.ics', { type: 'text/calendar' }));
	} catch {
		location.href = address;
	}
}
