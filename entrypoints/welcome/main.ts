import { startWelcome } from '../../src/app/welcome/welcome';

const root = document.getElementById('welcome');
if (root) void startWelcome({ root });
