import { expose, proxy } from 'comlink';
import { createCollectHost } from './collect-host.ts';

const host = createCollectHost();

// Functions cannot be copied to the page, so the service goes there as a proxy.
expose({ ...host, service: () => proxy(host.service()) });
