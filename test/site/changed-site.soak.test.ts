import { afterAll, beforeAll } from 'vitest';
import { type ChangedSite, makeChangedSite } from './changed-site/changed-site.ts';
import { changePage, testPage } from './changed-site/changed-page.ts';
import { addDropBox, testDropBox } from './changed-site/drop-box.ts';
import { addLanguage, testLanguage } from './changed-site/new-language.ts';
import { addRegister, testRegister } from './changed-site/new-register.ts';
import { addTracker, testTracker } from './changed-site/new-tracker.ts';
import { addOwnPages, testOwnPages } from './changed-site/own-pages.ts';
import { changeOrganization, testOrganization } from './changed-site/organization.ts';

let site: ChangedSite | null = null;
beforeAll(async () => {
	site = await makeChangedSite(
		changeOrganization,
		addDropBox,
		addTracker,
		addRegister,
		addOwnPages,
		changePage,
		addLanguage,
	);
}, 300_000);
afterAll(() => site?.close());

const changed = (): ChangedSite => {
	if (!site) throw new Error('The changed site has not been built.');
	return site;
};

testOrganization(changed);
testDropBox(changed);
testTracker(changed);
testRegister(changed);
testLanguage(changed);
testOwnPages(changed);
testPage(changed);
