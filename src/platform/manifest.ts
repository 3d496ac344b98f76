import type { UserManifest } from 'wxt';
import { matchPatternsOf } from './matchPatternsOf';

/** The domains of the groups in knowledge/sites.ts; a group that is not optional is read from the start. */
export type SiteGroups = Readonly<Record<string, { optional: boolean; domains: readonly string[] }>>;

export interface ManifestRequest {
  /** `chrome`, `edge`, `firefox` or `safari`. */
  browser: string;
  groups: SiteGroups;
  /** Hosts of the cashiers that shops show in a frame of their own pages. */
  cashiers: readonly string[];
  /** The development server needs connections that the shipped pages must not have. */
  serving?: boolean;
}

/** Nothing is allowed but our own scripts, styles and images: no connection, form, frame or string as code. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What a tool-bar button, a store and a permission page are told; the entry points add themselves. */
export function manifest({ browser, groups, cashiers, serving = false }: ManifestRequest): UserManifest {
  const optionalSites = Object.values(groups).filter((group) => group.optional);
  return {
    name: '__MSG_app_name__',
    short_name: '__MSG_app_shortName__',
    description: '__MSG_app_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'alarms', 'activeTab', 'scripting', 'contextMenus'],
    optional_permissions: ['notifications'],
    optional_host_permissions: optionalSites.flatMap(({ domains }) => matchPatternsOf(domains)),
    // In the manifest: Chromium gives scripts registered later no right to a host that only a script's matches name.
    content_scripts: [
      {
        matches: cashiers.map((host) => `https://${host}/*`),
        js: ['content-scripts/page.js'],
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
    ...(serving ? {} : { content_security_policy: { extension_pages: PAGE_POLICY } }),
    incognito: browser === 'safari' ? undefined : 'spanning',
    action: { default_title: '__MSG_app_shortName__' },
    ...(browser === 'chrome' || browser === 'edge' ? { minimum_chrome_version: '120' } : {}),
    ...(browser === 'firefox' ? { browser_specific_settings: firefoxSettings } : {}),
  };
}

const firefoxSettings: UserManifest['browser_specific_settings'] = {
  gecko: {
    id: 'bei-mingbai@bei-mingbai.org',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};
