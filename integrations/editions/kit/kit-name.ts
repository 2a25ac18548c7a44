import { createHash } from 'node:crypto';
import type { Kit } from '../../../src/core/definition/kit.ts';

/**
 * What a kit's data is called on a device: all files opened from disk may share one store there. Another
 * form's and another company's is another one; a kit that is made anew finds what the one before kept.
 */
export function kitName({ id, languages }: Pick<Kit, 'id' | 'languages'>): string {
	const company = languages[0]?.company.name ?? '';
	const mark = createHash('sha256')
		.update(JSON.stringify([company, id]))
		.digest('hex');
	return `goutong-kit-${id}-${mark.slice(0, 8)}`;
}
