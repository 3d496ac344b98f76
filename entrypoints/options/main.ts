import { startOptions } from '../../src/app/options/options';

const root = document.getElementById('options');
if (root) void startOptions({ root, now: () => new Date() });
