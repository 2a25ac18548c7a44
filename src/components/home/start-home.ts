import { followRole } from './follow-role.ts';
import { openMeant } from './open-meant.ts';
import { showOpen } from './show-open.ts';

/** The home page in a browser: it knows the day, the role and what is open on this device. */
const now = new Date();
followRole(now);
openMeant();
void showOpen(now);
