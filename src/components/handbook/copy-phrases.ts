import { copyText } from '~/device/copy-text.ts';

for (const list of document.querySelectorAll<HTMLElement>('.phrases'))
	for (const item of list.querySelectorAll('li')) addButton(item, list.dataset);

/** A button that copies the sentence without what it is for, and says whether it could. */
function addButton(item: HTMLLIElement, words: DOMStringMap): void {
	const sentence = [...item.childNodes]
		.filter((node) => node.nodeName !== 'STRONG')
		.map(({ textContent }) => textContent ?? '')
		.join('')
		.trim();
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'gt-button';
	// A label that changes is read out when the button has the focus, as it has after a press.
	button.setAttribute('aria-live', 'polite');
	button.textContent = words['copy'] ?? '';
	button.addEventListener('click', async () => {
		const isCopied = await copyText(sentence);
		button.textContent = (isCopied ? words['copied'] : words['refused']) ?? '';
	});
	item.append(button);
}
