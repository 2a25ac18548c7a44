import { meantAddress } from './meant-address.ts';

/** On the page for addresses that are not there: offers the page a person meant, if there is one. */
const meant = meantAddress(location.pathname, import.meta.env.BASE_URL);
if (meant) void offer(meant);

async function offer(address: string): Promise<void> {
	const answer = await fetch(address, { method: 'HEAD' }).catch(() => null);
	if (!answer?.ok) return;
	for (const box of document.querySelectorAll<HTMLElement>('[data-meant]')) {
		const link = document.createElement('a');
		link.href = address;
		link.textContent = address;
		box.append(`${box.dataset['meant']} `, link);
		box.hidden = false;
	}
}
