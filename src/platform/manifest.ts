import type { UserManifest } from 'wxt';
export function manifest(_browser: string): UserManifest { return { name: '__MSG_app_name__', default_locale: 'zh_CN', permissions: ['storage'] }; }
