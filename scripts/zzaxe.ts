import axe from 'axe-core';
import { openChromium } from '../test/support/openChromium';
export default async function () {
  const b = await openChromium({ extensionDir: '/tmp/v/out/chrome-mv3', reducedMotion: true });
  const o = await b.openExtension('options.html#privacy');
  await o.page.locator('input[type=file]').setInputFiles('/work/main/scripts/samples/backup.json');
  await o.page.getByRole('button', { name: '导入选中的' }).click();
  await o.page.getByText('已经导入').waitFor();
  const refused = encodeURIComponent('您的花呗开通申请经综合评估暂未通过，请过段时间再试。');
  for (const [path, act] of [['popup.html', ''], ['popup.html', 'tried'], [`popup.html?text=${refused}`, ''], ['options.html#reminders', ''], ['options.html#history', '']] as const)
    for (const scheme of ['light', 'dark'] as const) {
      await b.inExtension(() => chrome.storage.session.clear());
      const { page } = await b.openExtension('icons/16.png');
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: path.startsWith('popup') ? 380 : 1000, height: 800 });
      await page.goto(`${b.origin}/${path}`);
      await page.locator('main').waitFor();
      if (path.startsWith('popup')) await page.locator('.due').waitFor();
      if (act) { await page.getByRole('button', { name: '试了没开' }).click(); }
      await page.waitForTimeout(200);
      await page.evaluate(axe.source);
      const found: any = await page.evaluate(() => (globalThis as any).axe.run(document, { resultTypes: ['violations'] }));
      await page.setViewportSize({ width: 320, height: 800 });
      console.log(path.slice(0, 20), act, scheme, found.violations.map((v: any) => `${v.id}: ${v.nodes[0].html.slice(0, 100)}`), await page.evaluate(() => document.documentElement.scrollWidth));
      if (act) await b.inExtension(() => 0);
      await page.close();
    }
  await b.close();
}
