/** Opens the mail program with a mail begun (`mailto:`). Nothing tells whether there is one. */
export function openMail(address: string): void {
	const link = document.createElement('a');
	link.href = address;
	document.body.append(link);
	link.click();
	link.remove();
}
