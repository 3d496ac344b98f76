/**
 * Hands a text to the user as a file.
 * @param page the page of ours that does it
 * @param type the media type: `text/calendar`
 */
export function downloadText(page: Document, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
