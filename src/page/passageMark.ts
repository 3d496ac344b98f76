import { member } from './member';

/** A page sees the names of highlights, so this one tells nothing but that we are here. */
const NAME = 'bei-mingbai-passage';
const CSS_TEXT = `::highlight(${NAME}){background-color:#fdf3e0;color:#6e4203;text-decoration:underline #b06a08 2px}`;

export interface PassageMark {
  /** Marks these passages and no others. */
  mark(ranges: readonly Range[]): void;
}

/** Marks passages without touching the page's nodes. Where the browser cannot, nothing is marked. */
export function createPassageMark(document: Document): PassageMark {
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  if (!registry || typeof Highlight === 'undefined') return { mark: () => {} };
  let sheet: CSSStyleSheet | undefined;
  const sheets = (): CSSStyleSheet[] => member(document, 'adoptedStyleSheets');
  const adopt = (sheets: CSSStyleSheet[]): boolean =>
    Reflect.set(Object.getPrototypeOf(document), 'adoptedStyleSheets', sheets, document);
  return {
    mark: (ranges) => {
      try {
        registry.delete(NAME);
        if (ranges.length === 0) {
          adopt(sheets().filter((other) => other !== sheet));
          sheet = undefined;
          return;
        }
        registry.set(NAME, new Highlight(...ranges));
        if (sheet) return;
        sheet = new CSSStyleSheet();
        sheet.replaceSync(CSS_TEXT);
        adopt([...sheets(), sheet]);
      } catch {
        // Firefox keeps a content script from the page's sheets: the card stands at the passage all the same.
      }
    },
  };
}
