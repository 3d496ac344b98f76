/**
 * Asks again until the answer pleases, or fails with the last answer after `ms`. For what a browser does in
 * its own time; never for proving that something took long or short.
 */
export async function waitFor<T>(
  ask: () => Promise<T>,
  pleases: (answer: T) => unknown,
  ms = 30_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (pleases(answer)) return answer;
    if (Date.now() > end) throw new Error(`still not so after ${ms} ms: ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
