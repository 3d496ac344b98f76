/**
 * What runs in Firefox's own privileged window, the one place that sees the background and the consoles
 * of every process. Each function is sent as text, so it stands alone.
 */
import type { Trouble } from './extensionBrowser';

export interface Noticed {
  troubles: Trouble[];
  /** Requests the extension itself made, wherever its code ran. */
  requests: string[];
}

/** Makes it a Firefox of that language, its own words apart: those come in a package that it may lack. */
export function speak(locale: string): void {
  const { Services } = globalThis as unknown as FirefoxWindow;
  Services.locale.availableLocales = [locale, 'en-US'];
  Services.locale.requestedLocales = [locale];
}

/** Begins to listen; once, before the extension is installed. */
export function startNotes(origin: string, extensionId: string): void {
  const firefox = globalThis as unknown as FirefoxWindow;
  const logged: Trouble[] = [];
  const requests: string[] = [];
  const answers: Record<string, string> = {};
  firefox.beiNotes = { logged, requests, answers };
  const watchConsole = `
    Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener((subject) => {
      const { level, filename, arguments: said } = subject.wrappedJSObject;
      if ((level === 'error' || level === 'assert') && filename.startsWith(${JSON.stringify(origin)}))
        Services.cpmm.sendAsyncMessage('bei:logged', { kind: 'console', where: filename, text: Array.from(said, String).join(' ') });
    }, Services.scriptSecurityManager.getSystemPrincipal());`;
  firefox.Services.ppmm.addMessageListener('bei:logged', ({ data }: { data: Trouble }) => logged.push(data));
  firefox.Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(watchConsole)}`, true);
  const askContentScripts = `
    Services.cpmm.addMessageListener('bei:ask', ({ data: { id, url, run } }) => {
      const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
      for (const world of ExtensionContent.getAllContentScriptGlobals()) {
        if (Cu.evalInSandbox('location.href', world) !== url) continue;
        const answer = (text) => text === undefined || Services.cpmm.sendAsyncMessage('bei:answer', { id, text });
        Cu.exportFunction(answer, world, { defineAs: 'beiAnswer' });
        Cu.evalInSandbox('Promise.resolve((' + run + ')()).then((value) => beiAnswer(JSON.stringify(value)))', world);
      }
    });`;
  firefox.Services.ppmm.addMessageListener(
    'bei:answer',
    ({ data: { id, text } }: { data: { id: string; text: string } }) => {
      answers[id] = text;
    },
  );
  firefox.Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(askContentScripts)}`, true);
  firefox.Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(firefox.Ci.nsIHttpChannel);
    const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
    const principals = [loadingPrincipal, triggeringPrincipal, ...(triggeringPrincipal?.allowList ?? [])];
    if (principals.some((principal) => principal?.addonPolicy?.id === extensionId))
      requests.push(channel.URI.spec);
  }, 'http-on-opening-request');
}

/** What was noticed so far. */
export function readNotes(origin: string): Noticed {
  const firefox = globalThis as unknown as FirefoxWindow;
  const warning = 1;
  const ofFirefoxItself = [
    // Each word that is asked for and not there; for optional words that is as it should be.
    'Unknown localization message',
    // A page that closes while an answer is on its way; no script can catch these, and the next page asks again.
    'Promise rejected after context unloaded',
    'Promise resolved after context unloaded',
    'Promise resolved while context is inactive',
    'Promise rejected while context is inactive',
  ];
  const thrown = firefox.Services.console.getMessageArray().flatMap((message): Trouble[] => {
    if (!(message instanceof firefox.Ci.nsIScriptError)) return [];
    const { flags, sourceName, errorMessage } = message;
    if (flags & warning || !sourceName.startsWith(origin)) return [];
    if (ofFirefoxItself.some((start) => errorMessage.startsWith(start))) return [];
    return [{ kind: 'uncaught', where: sourceName, text: errorMessage }];
  });
  return { troubles: [...thrown, ...firefox.beiNotes.logged], requests: firefox.beiNotes.requests };
}

/** Asks our scripts in the pages at an address, once more at each call. The answer as JSON, null until one has come. */
export function askContentScripts(id: string, url: string, run: string): string | null {
  const { Services, beiNotes } = globalThis as unknown as FirefoxWindow;
  Services.ppmm.broadcastAsyncMessage('bei:ask', { id, url, run });
  return beiNotes.answers[id] ?? null;
}

/** Picks an entry of the open context menu. @returns whether it is open and has that entry */
export function pickMenuEntry(entry: string): boolean {
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  const item = [...(menu?.querySelectorAll('menuitem') ?? [])].find(({ id }) =>
    id.endsWith(`-menuitem-_${entry}`),
  );
  if (menu?.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}

/** Gives the extension leave to run in private windows, as the user can; it need not be there yet. */
export async function allowPrivate(extensionId: string): Promise<void> {
  const firefox = globalThis as unknown as FirefoxWindow;
  const { ExtensionPermissions } = firefox.ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions.add(extensionId, {
    permissions: ['internal:privateBrowsingAllowed'],
    origins: [],
  });
}

/**
 * Runs in the document of the popup that is open. The answer as JSON, null while there is no popup.
 * @param run the code; without it, the popup is closed
 * @param ms how long to wait: a popup that is only opening may take the question with it when its document comes
 */
export function inPopup(run: string, ms: number): Promise<string | null> {
  const { Services } = globalThis as unknown as FirefoxWindow;
  const panels = [...Services.wm.getEnumerator('navigator:browser')].map(({ document }) =>
    document.querySelector('panel[panelopen]:has(browser.webextension-popup-browser)'),
  );
  const panel = panels.find(Boolean) as Panel | undefined;
  if (!run) panel?.hidePopup();
  if (!run || !panel) return Promise.resolve(null);
  const { messageManager } = panel.querySelector('browser.webextension-popup-browser') as PopupElement;
  const name = `bei:popup${Math.random()}`;
  const script = `
    let answer;
    try { answer = { value: (${run})(content.document) }; } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage('${name}', JSON.stringify(answer));`;
  return new Promise((resolve) => {
    const end = (data: string | null): void => {
      messageManager.removeMessageListener(name, hear);
      resolve(data);
    };
    const hear = ({ data }: { data: string }): void => end(data);
    messageManager.addMessageListener(name, hear);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
    setTimeout(() => end(null), ms);
  });
}

/** Ends the event page as after idling. */
export async function endBackground(extensionId: string): Promise<void> {
  const firefox = globalThis as unknown as FirefoxWindow;
  const { extension } = firefox.WebExtensionPolicy.getByID(extensionId);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

/** The few of Firefox's privileged globals used here. */
interface FirefoxWindow {
  beiNotes: { logged: Trouble[]; requests: string[]; answers: Record<string, string> };
  Services: {
    console: { getMessageArray: () => ScriptError[] };
    ppmm: {
      addMessageListener: <T>(name: string, listener: (message: { data: T }) => void) => void;
      broadcastAsyncMessage: (name: string, data: object) => void;
      loadProcessScript: (url: string, alsoLater: boolean) => void;
    };
    locale: { availableLocales: string[]; requestedLocales: string[] };
    wm: { getEnumerator: (type: string) => Iterable<Window> };
    obs: { addObserver: (observer: (subject: Supports) => void, topic: string) => void };
  };
  Ci: { nsIScriptError: new () => ScriptError; nsIHttpChannel: unknown };
  ChromeUtils: { importESModule: (url: string) => FirefoxModules };
  WebExtensionPolicy: {
    getByID: (id: string) => { extension: { terminateBackground: (options: object) => Promise<void> } };
  };
}
interface FirefoxModules {
  ExtensionPermissions: { add: (id: string, leave: object) => Promise<void> };
}
interface Panel extends Element {
  hidePopup: () => void;
}
interface PopupElement extends Element {
  messageManager: {
    addMessageListener: (name: string, listener: (message: { data: string }) => void) => void;
    removeMessageListener: (name: string, listener: (message: { data: string }) => void) => void;
    loadFrameScript: (url: string, alsoLater: boolean) => void;
  };
}
interface Menu extends Element {
  state: string;
  activateItem: (item: Element) => void;
}
interface ScriptError {
  flags: number;
  sourceName: string;
  errorMessage: string;
}
interface Supports {
  QueryInterface: (type: unknown) => HttpChannel;
}
interface HttpChannel {
  URI: { spec: string };
  loadInfo: { loadingPrincipal?: Principal; triggeringPrincipal?: Principal & { allowList?: Principal[] } };
}
interface Principal {
  addonPolicy?: { id: string };
}
