import { readFileSync, writeFileSync } from 'node:fs';
import { traditional } from './traditional';

/** `npm run words`: writes locales/zh_TW.yml from locales/zh_CN.yml. */
export default function writeTraditional(): void {
  writeFileSync('locales/zh_TW.yml', traditional(readFileSync('locales/zh_CN.yml', 'utf8')));
}
