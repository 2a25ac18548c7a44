/** Whether a file is a picture, which may show QR codes; by its name where the browser knows no type. */
export function isPicture({ name, type }: Pick<File, 'name' | 'type'>): boolean {
	return type.startsWith('image/') || /\.(?:png|jpe?g|webp|gif|bmp|heic|avif)$/i.test(name);
}
