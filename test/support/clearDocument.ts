import { afterAll } from 'vitest';

// As in browsers: happy-dom gives no initial values.
globalThis.document?.documentElement.style.setProperty('visibility', 'visible');

// Files share a document; what one leaves in it the next would find.
afterAll(() => globalThis.document?.body?.replaceChildren());
