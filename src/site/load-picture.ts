import { getCollection } from 'astro:content';
import type { Picture } from '~/core/handbook/picture-schema.ts';
import { sayNames } from '~/core/organization/say-names.ts';
import { loadOrganization } from './load-definitions.ts';
import { oncePerBuild } from './once-per-build.ts';

const loadPictures = oncePerBuild(async () => {
	const rows = (await getCollection('pictures')).map(({ data }) => data);
	return sayNames(rows, await loadOrganization());
});

/** A picture of `pictures.yml`; throws a sentence for an id that is not there. */
export async function loadPicture(id: string): Promise<Picture> {
	const pictures = await loadPictures();
	const picture = pictures.find((one) => one.id === id);
	if (picture === undefined)
		throw new Error(
			`<Picture id="${id}" />: write one of ${pictures.map((one) => one.id).join(', ')}.`,
		);
	return picture;
}
