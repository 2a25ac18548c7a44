import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder, titleOf } from '../integrations/editions/folder/make-folder.ts';
import { zipFolder } from '../integrations/editions/folder/zip-folder.ts';
import { siteAddress } from '../integrations/site-address.ts';

/*
	Makes of the built site, in dist-editions/, what needs no server: the folder in which 打开.html is opened
	by a double-click, and its zip, both called as the handbook is.
*/
const root = fileURLToPath(new URL('..', import.meta.url));
const site = fileURLToPath(new URL(process.env['SITE_FOLDER'] ?? '../dist', import.meta.url));
const target = join(root, 'dist-editions');
if (!existsSync(join(site, 'index.html'))) {
	throw new Error('There is no built site in dist/. Run "npm run build" first.');
}

// What Windows allows in no name.
const name = (await titleOf(site)).replace(/&\w+;|[\\/:*?"<>|]/g, '').trim();
const folder = join(target, name);
await mkdir(target, { recursive: true });
await makeFolder({ root, site, base: siteAddress(), target: folder });
const zip = await zipFolder(folder);
await writeFile(`${folder}.zip`, zip);
console.log(`dist-editions/${name}/  open 打开.html in it by a double-click`);
console.log(`dist-editions/${name}.zip  ${(zip.length / 1024 / 1024).toFixed(1)} MB`);
