/**
 * What the data of this site is called on a device: the name of its database and the beginning of
 * the names of what the browser keeps besides. A kit says its own in `<html data-kit="…">`, because
 * all pages opened from disk may share one origin.
 */
export function ownName(): string {
	return document.documentElement.dataset['kit'] ?? 'goutong';
}
