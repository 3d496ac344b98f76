export interface Answer {
  body: string;
  contentType: string;
}

/** The pages a test serves instead of the web, and a list of everything else that was asked for. */
export function servedPages() {
  const pages = new Map<string, Answer>();
  const refused: string[] = [];
  const find = (url: string): Answer | undefined => {
    const plain = url.replace(/[?#].*$/, '');
    const exact = pages.get(plain);
    if (exact) return exact;
    const pattern = [...pages.keys()].find((key) => key.endsWith('*') && plain.startsWith(key.slice(0, -1)));
    return pattern === undefined ? undefined : pages.get(pattern);
  };
  return {
    serve(url: string, body: string, contentType = 'text/html; charset=utf-8'): void {
      pages.set(url, { body, contentType });
    },
    /** What a URL answers; a URL nobody serves is remembered. The browser's own wish for an icon does not count. */
    answer(url: string): Answer | undefined {
      const answer = find(url);
      if (!answer && !url.endsWith('/favicon.ico')) refused.push(url);
      return answer;
    },
    refused: (): string[] => [...refused],
  };
}
