/** An address without the part that names a place in its page; what an app has there like a path names a page. */
export const pageAddress = (address: string): string => address.replace(/#(?![/!]).*/s, '');
