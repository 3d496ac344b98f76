import { afterAll } from 'vitest';

// Files share a document; what one leaves in it the next would find.
afterAll(() => globalThis.document?.body?.replaceChildren());
